import { csvLine } from '$lib/files/csv';
import { osloIso } from '../clock';
import { say } from '../template';
import { marked, phrase } from './frame';
import type { Output } from './output';

const HEADING = say(
	'Område;Gate;Fra nummer;Til nummer;Side;Hendelse;Versjon;Tid',
	'Område;Gate;Frå nummer;Til nummer;Side;Hending;Versjon;Tid',
	'Area;Street;From number;To number;Side;Incident;Version;Time'
);
const NOT = say('ikke', 'ikkje', 'not');
const SIDES = {
	odd: say('oddetall', 'oddetal', 'odd'),
	even: say('partall', 'partal', 'even')
};

/** The streets of the areas, for the SMS-warning service: a street a line; an area without a list is one, which says what is out. */
export const streets: Output = {
	limit: null,
	file: 'csv',
	write(telling) {
		const { lang, ref, version, publishedAt, areas, excluded } = telling;
		const told = [marked(telling, ref), version, osloIso(publishedAt)];
		const out = excluded.map((name) => `${phrase(NOT, telling)} ${name}`);
		const unlisted = (name: string) => [name, ...out].join(', ');
		const lines = areas.flatMap(({ name, streets }) =>
			streets.length
				? streets.map(({ street, from, to, side }) => [
						...[name, street, from ?? null, to ?? null],
						side ? phrase(SIDES[side], telling) : ''
					])
				: [[unlisted(name), '', null, null, '']]
		);
		return [HEADING[lang].split(';'), ...lines.map((cells) => [...cells, ...told])]
			.map(csvLine)
			.join('');
	}
};
