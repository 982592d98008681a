import { withByHand } from '../../byHand';

export const load = ({ data }) => withByHand(data);
