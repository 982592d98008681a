import { formatInstant } from '$lib/i18n/dates';
import type { T } from '$lib/i18n/translate';
import type { Intake } from '../inquiry';
import type { Person, Piece } from './fate';

/** What is given to a person who asked what is kept about them. Instants are epoch milliseconds. */
export interface PersonFile {
	kommune: string;
	madeAt: number;
	person: Person;
	inquiries: {
		ref: string;
		intake: Intake;
		area: string | null;
		receivedAt: number;
		closedAt: number | null;
		name: string;
		email: string;
		phone: string;
		written: { kind: string; at: number; pieces: Piece[] }[];
	}[];
	traces: { place: string; ref: string; at: number | null }[];
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const STYLE = `body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
pre{white-space:pre-wrap;font:inherit;margin:.25rem 0 1rem}mark{background:#ffe08a}
article{border-top:1px solid #888;padding-top:1rem}h2{font-size:1.15rem}.look{border:2px solid #b58900;padding:.5rem 1rem}
@media print{mark{background:none;border-bottom:2px solid}}`;

/**
 * The file as a page to be read, printed or saved as PDF, which asks for nothing from the network. Names
 * that may be others' are marked, for a colleague to take out before it leaves the house.
 */
export function paper(file: PersonFile, t: T): string {
	const day = (at: number) => formatInstant(at, t.locale, 'dateTime');
	const said = ({ name, email, phone }: Person) => [name, email, phone].filter(Boolean).join(', ');
	const piece = ({ text, look }: Piece) => (look ? `<mark>${escaped(text)}</mark>` : escaped(text));
	const marked = file.inquiries.some(({ written }) =>
		written.some(({ pieces }) => pieces.some(({ look }) => look))
	);
	const inquiries = file.inquiries.map(
		(one) => `<article><h2>${one.ref}</h2>
<p>${escaped(t('person_file_received', { at: day(one.receivedAt), way: t(`inquiries_intake_${one.intake}`), area: one.area ?? 'annet' }))}<br>
${escaped(t('person_file_contact', { contact: said(one) || '–' }))}</p>
${one.written
	.map(
		({ kind, at, pieces }) =>
			`<h3>${escaped(t('person_file_kind', { kind }))} · ${day(at)}</h3><pre>${pieces.map(piece).join('')}</pre>`
	)
	.join('\n')}</article>`
	);
	const traces = file.traces.map(({ place, ref, at }) => {
		const what = [t('person_place', { place }), ref, at === null ? '' : day(at)];
		return `<li>${escaped(what.filter(Boolean).join(' · '))}</li>`;
	});
	const title = escaped(t('person_file_title', { kommune: file.kommune }));
	return `<!doctype html><html lang="${t.locale}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><p>${escaped(t('person_file_about', { person: said(file.person), at: day(file.madeAt) }))}</p>
${marked ? `<p class="look">${escaped(t('person_file_look'))}</p>` : ''}
<p>${escaped(t('person_file_rights'))}</p>
${inquiries.join('\n') || `<p>${escaped(t('person_file_nothing'))}</p>`}
${traces.length ? `<h2>${escaped(t('person_traces'))}</h2><ul>${traces.join('')}</ul>` : ''}</body></html>`;
}

/** The file for another program to read (personvernforordningen art. 20). */
export function machineReadable({ inquiries, ...file }: PersonFile): string {
	const plain = inquiries.map(({ written, ...one }) => ({
		...one,
		written: written.map(({ pieces, ...said }) => ({
			...said,
			text: pieces.map(({ text }) => text).join('')
		}))
	}));
	return JSON.stringify({ ...file, inquiries: plain }, null, '\t');
}
