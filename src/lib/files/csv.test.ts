import { expect, test } from 'vitest';
import { csvLine } from './csv';

test.each<[string, (string | number | null)[], string]>([
	['plain words and numbers', ['Ola', 7, null], 'Ola;7;\r\n'],
	[
		'a semicolon, a quote and a new line',
		['a;b', 'sa «"hei"»', 'x\ny'],
		'"a;b";"sa «""hei""»";"x\ny"\r\n'
	],
	[
		'a formula',
		['=cmd|calc', '+47', '-1', '@SUM(A1)'],
		`"'=cmd|calc";"'+47";"'-1";"'@SUM(A1)"\r\n`
	],
	['a formula behind a space or a tab', [' =1+1', '\t=1'], `"' =1+1";"'\t=1"\r\n`],
	['a number is a number also below zero', [-1], '-1\r\n']
])('%s', (_claim, cells, line) => {
	expect(csvLine(cells)).toBe(line);
});
