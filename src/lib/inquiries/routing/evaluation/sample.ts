import type { ServiceArea } from '$lib/staff/serviceAreas';

/** A text as a resident or a web page would put it, and the area it belongs to. */
export interface Sample {
	area: ServiceArea;
	language: 'nb' | 'nn' | 'en';
	text: string;
}

/** Texts by area and language as one list. */
export function samples(texts: Record<ServiceArea, { nb: string[]; nn: string[] }>): Sample[] {
	return Object.entries(texts).flatMap(([area, byLanguage]) =>
		(['nb', 'nn'] as const).flatMap((language) =>
			byLanguage[language].map((text) => ({ area: area as ServiceArea, language, text }))
		)
	);
}
