/** The service areas (tjenesteområder) that inquiries are sorted into, spelled as people read them. */
export const SERVICE_AREAS = [
	'vann og avløp',
	'vei og trafikk',
	'renovasjon',
	'skole',
	'barnehage',
	'helse og omsorg',
	'NAV/sosial',
	'plan og bygg',
	'kultur og fritid',
	'skatt og avgift',
	'politikk og innsyn',
	'beredskap',
	'miljø/landbruk',
	'næring',
	'personal/HR',
	'annet'
] as const;

export type ServiceArea = (typeof SERVICE_AREAS)[number];
