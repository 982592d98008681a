import { LAST_WEEK } from './lastWeek';
import type { Story } from './story';
import { THIS_WEEK } from './thisWeek';
import { TODAY } from './today';

/** Two weeks of what the people of Lillevik write about. */
export const STORIES: Story[] = [...TODAY, ...THIS_WEEK, ...LAST_WEEK];
