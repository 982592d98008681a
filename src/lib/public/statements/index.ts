import { accessibility } from './accessibility';
import { genuine } from './genuine';
import { privacy } from './privacy';
import type { Texts } from './statement';

/** Every page of plain text by its address. */
export const statements = {
	'/ekte': genuine,
	'/tilgjengelighet': accessibility,
	'/personvern': privacy
} satisfies Record<`/${string}`, Texts>;
