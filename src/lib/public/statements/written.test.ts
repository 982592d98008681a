import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../i18n/locale';
import { LILLEVIK } from '../../kommune/kommune';
import { statements } from '.';
import { asText, fromText } from './written';

const facts = { ...LILLEVIK, origin: 'https://varde.lillevik.test', smsSender: '' };

describe('a statement that a person edits', () => {
	test.each(
		Object.entries(statements).flatMap(([path, texts]) =>
			LOCALES.map((locale) => [path, locale, texts[locale](facts)] as const)
		)
	)('%s in %s loses no word of the draft', (_path, _locale, draft) => {
		const text = asText(draft);
		const again = { title: draft.title, ...fromText(text) };
		expect(asText(again).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
		const headings = draft.sections.flatMap(({ heading }) => heading ?? []);
		expect(again.sections.flatMap(({ heading }) => heading ?? [])).toEqual(headings);
	});

	test('begins with a lead, and may have no headings', () => {
		expect(fromText('Først.\n\nSå dette.\n\n- en\n- to')).toEqual({
			lead: 'Først.',
			sections: [{ paragraphs: ['Så dette.'], list: ['en', 'to'] }]
		});
		expect(fromText('')).toEqual({ lead: '', sections: [] });
		expect(fromText('## Først\nSå dette.')).toEqual({
			lead: '',
			sections: [{ heading: 'Først', paragraphs: ['Så dette.'] }]
		});
		expect(fromText('- en\n- to')).toEqual({ lead: '', sections: [{ list: ['en', 'to'] }] });
	});
});
