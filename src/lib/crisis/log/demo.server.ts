import type { Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { namesOf } from '../people.server';
import type { WrittenKind } from './entry';
import { note } from './log.server';

const MINUTE = 60_000;

/** Minutes after the first message, by whom, what, and how long afterwards it was written. */
type Line = [
	minute: number,
	by: 'duty' | 'leader',
	kind: WrittenKind,
	details: Json,
	later?: number
];

/** What people wrote while the road was closed: after the first message, and after it opened again. */
export const ROAD: Record<'closed' | 'waiting' | 'opened', Line[]> = {
	closed: [
		[
			-22,
			'duty',
			'callIn',
			{
				who: '110-sentralen',
				text: 'Bilist melder om steinsprang over begge felt ved kapellet. Ingen biler truffet.'
			},
			26
		],
		[
			9,
			'duty',
			'callOut',
			{ who: 'Vegtrafikksentralen 175', text: 'Stengt på vegmeldingene. Geolog er på vei.' }
		],
		[31, 'duty', 'load', { count: 38 }],
		[
			48,
			'leader',
			'decision',
			{
				who: 'Kommunedirektøren',
				text: 'Skyssbåt for elevene i Fjellgrend i morgen tidlig om vegen ikke er åpnet innen kl. 21.'
			}
		],
		[
			74,
			'duty',
			'media',
			{ who: 'Lillevik Blad', text: 'Spør hvor lenge vegen blir stengt. Viste til fylkeskommunen.' }
		],
		[92, 'duty', 'load', { count: 112 }]
	],
	waiting: [
		[
			118,
			'leader',
			'spokesperson',
			{
				who: 'Ordfører Turid Bakke',
				text: '«Hjemmetjenesten kommer fram til alle i Fjellgrend i kveld, med båt.»'
			}
		],
		[205, 'duty', 'observation', { text: 'Fylkeskommunen renser fjellsiden. Ett felt er ryddet.' }],
		[212, 'duty', 'load', { count: 21 }]
	],
	opened: [
		[
			424,
			'duty',
			'note',
			{ text: 'Skyssbåten er avbestilt. Skolen og busselskapet har fått beskjed.' }
		],
		[
			452,
			'leader',
			'lesson',
			{
				...{ sort: 'worked', text: 'Første melding var ute før avisa ringte.' },
				...{ responsible: '', due: '', done: false, dropped: false }
			}
		],
		[
			455,
			'leader',
			'lesson',
			{
				sort: 'mend',
				text: 'Sentralbordet fikk vite om stengingen fra innringerne. Ring dem før meldingen går ut.',
				...{
					responsible: 'Leder for servicetorget',
					due: '2026-12-15',
					done: false,
					dropped: false
				}
			}
		]
	]
};

/** Writes such lines in the log of a made-up incident. @param began its first message, epoch ms */
export async function fillLog(
	tx: Tx,
	lines: Line[],
	{
		matterId,
		began,
		people
	}: { matterId: string; began: number; people: Record<'duty' | 'leader', string> }
): Promise<void> {
	const names = await namesOf(tx, Object.values(people));
	for (const [minute, by, kind, details, later = 0] of lines) {
		const at = began + minute * MINUTE;
		const actor = { id: people[by], name: names[people[by]] ?? '' };
		await note(tx, { matterId, actor, kind, at, details, writtenAt: at + later * MINUTE });
	}
}
