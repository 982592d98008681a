import type { Section, Statement } from './statement';

const HEADING = '## ';
const ITEM = '- ';
/** A line that is a heading stands apart, whether or not an empty line follows. */
const APART = /^(## .*\n)/gm;

/** A statement as plain text that a person edits: «## » before a heading, «- » before what is in a list. */
export function asText({ lead, sections }: Statement): string {
	const blocks = sections.flatMap(({ heading, paragraphs = [], list = [], link }) => [
		...(heading ? [HEADING + heading] : []),
		...paragraphs,
		...(list.length ? [list.map((item) => ITEM + item).join('\n')] : []),
		...(link ? [`${link.text}: ${link.href}`] : [])
	]);
	return [lead, ...blocks].join('\n\n');
}

/** The lead and the sections of a text written as `asText` writes it. An empty line parts paragraphs; a text may begin with a heading or a list. */
export function fromText(text: string): Pick<Statement, 'lead' | 'sections'> {
	const blocks = text
		.trim()
		.replace(APART, '$1\n')
		.split(/\n\s*\n/);
	const lead = /^(## |- )/.test(text.trim()) ? '' : (blocks.shift() ?? '');
	const sections: Section[] = [];
	for (const block of blocks) {
		if (block.startsWith(HEADING)) sections.push({ heading: block.slice(HEADING.length).trim() });
		else add(block, sections.at(-1) ?? opened(sections));
	}
	return { lead, sections };
}

function opened(sections: Section[]): Section {
	const section = {};
	sections.push(section);
	return section;
}

function add(block: string, section: Section) {
	const lines = block.split('\n');
	if (lines.every((line) => line.startsWith(ITEM)))
		section.list = [...(section.list ?? []), ...lines.map((line) => line.slice(ITEM.length))];
	else section.paragraphs = [...(section.paragraphs ?? []), block];
}
