import { describe, expect, test } from 'vitest';
import { onPaper } from './paper';
import { LANGS } from './template';
import { KINDS, TEMPLATES } from './templates';

const us = { kommune: 'Lillevik kommune', dutyPhone: '55 50 00 99' };

describe.each(KINDS)('«%s» on paper', (kind) => {
	test.each(LANGS)('can be filled in by hand in %s', (lang) => {
		const { title, paragraphs } = onPaper(TEMPLATES[kind], us, lang);
		const whole = [title, ...paragraphs].join('\n');
		expect(title).not.toBe('');
		expect(paragraphs.length).toBeGreaterThan(0);
		expect(whole).not.toMatch(/[{}]|undefined/);
		expect(whole).toContain('________');
	});
});
