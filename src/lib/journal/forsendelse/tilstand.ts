import { refuse, type Refusal } from '$lib/i18n/refusal';

/** Where something that is to be archived is (routing.md (f), journal_state). */
export const TILSTANDER = [
	'utkast',
	'kontrollert',
	'sendt',
	'mottatt',
	'kvittert',
	'feilet',
	'ikke_journalpliktig'
] as const;
export type Tilstand = (typeof TILSTANDER)[number];

/** Who moves it: a colleague, Varde on its way out, or what the archive answered. */
export type Ved = 'person' | 'transport' | 'arkiv';

/** What the archive has numbered it (M013–M015, M001 …). Never set by us before it says so. */
export interface Arkivnummer {
	saksaar?: number;
	sakssekvensnummer?: number;
	journalaar?: number;
	journalsekvensnummer?: number;
	journalpostnummer?: number;
	mappeSystemID?: string;
	systemID?: string;
}

/** From → to → who may. What is not here is refused, with a sentence. */
const TREKK: Record<Tilstand, Partial<Record<Tilstand, readonly Ved[]>>> = {
	// A receipt that names our key is true whatever we thought: the archive has it.
	utkast: { kontrollert: ['person'], ikke_journalpliktig: ['person'], kvittert: ['arkiv'] },
	kontrollert: {
		utkast: ['person'],
		sendt: ['person', 'transport'],
		// A crash between the archive's getting it and our writing that down: its answer is here first.
		mottatt: ['arkiv'],
		kvittert: ['person', 'arkiv'],
		feilet: ['transport', 'arkiv']
	},
	sendt: { mottatt: ['arkiv'], kvittert: ['person', 'arkiv'], feilet: ['arkiv', 'transport'] },
	mottatt: { kvittert: ['person', 'arkiv'], feilet: ['arkiv'] },
	feilet: { kontrollert: ['person'], kvittert: ['person', 'arkiv'] },
	kvittert: {},
	ikke_journalpliktig: { utkast: ['person'], kvittert: ['arkiv'] }
};

/** Whether somebody may move it so; null when yes, else why not. */
export function trekk(fra: Tilstand, til: Tilstand, ved: Ved): Refusal | null {
	if (TREKK[fra][til]?.includes(ved)) return null;
	if (fra === 'kvittert') return refuse('forsendelse_done');
	if (underveis(fra) && ved === 'person') return refuse('forsendelse_under_way');
	return refuse('forsendelse_wrong_state');
}

/** The moves a colleague can make from here. */
export function muligeTrekk(fra: Tilstand): Tilstand[] {
	return TILSTANDER.filter((til) => TREKK[fra][til]?.includes('person'));
}

/** Whether it has left, or tried to, and nobody knows yet that the archive has it: nothing of it is purged. */
export function underveis(tilstand: Tilstand): boolean {
	return tilstand === 'sendt' || tilstand === 'mottatt' || tilstand === 'feilet';
}
