import type { Locale } from '../../i18n/locale';
import type { Kommune } from '../../kommune/kommune';

/** A page of plain text that a kommune answers for. These are drafts that it can put into use. */
export interface Statement {
	title: string;
	lead: string;
	sections: Section[];
	/** When it is not in the language of the page. */
	lang?: string;
}

export interface Section {
	heading?: string;
	paragraphs?: string[];
	list?: string[];
	link?: { href: string; text: string };
}

/** The facts that the texts are filled with. `origin` is the address of these pages. */
export type Facts = Pick<Kommune, 'name' | 'phone' | 'email' | 'website' | 'facebook'> & {
	origin: string;
	/** Who SMS from the kommune says that it is from; '' when none are sent. */
	smsSender: string;
};

/** A statement in each language of the interface. */
export type Texts = Record<Locale, (facts: Facts) => Statement>;

/** «post@lillevik.test eller 70 00 00 00», of what the kommune has told us. */
export function ways({ email, phone }: Facts, or: string): string {
	return [email, phone.replaceAll(' ', '\u00a0')].filter(Boolean).join(` ${or} `);
}
