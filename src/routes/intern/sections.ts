import type { MessageKey } from '$lib/i18n/refusal';

/** A part of the staff app. */
export interface Section {
	href: string;
	label: Extract<MessageKey, `ui_section_${string}`>;
	about: Extract<MessageKey, `home_about_${string}` | 'ui_hello_intro'>;
	/** the source of an icon, sent with the page: a browser needs only its own sections' */
	icon: string;
}

/** The section that a path lies in. */
export function sectionAt(sections: Section[], path: string): Section | undefined {
	return sections.findLast(({ href }) => path === href || path.startsWith(`${href}/`));
}
