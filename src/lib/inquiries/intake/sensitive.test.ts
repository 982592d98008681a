import { expect, test } from 'vitest';
import { sensitiveIn } from './sensitive';

test.each([
	['Datteren min har fått diagnosen ADHD og trenger hjelp på skolen', 'special', 'health'],
	['Mor mi er dement og går ut om natta', 'special', 'health'],
	['Eg slit med angst og har fått avslag på støttekontakt', 'special', 'health'],
	['Barnevernet har tatt barna mine, jeg vil klage', 'special', 'child'],
	['Eksmannen min er voldelig og har besøksforbud', 'special', 'violence'],
	['Jeg har søkt om sosialhjelp og kan ikke betale strømmen', 'personal', 'social'],
	['Eg vart oppsagt og vil klage på vedtaket', 'personal', 'work'],
	['Her er fødselsnummeret: 13097248022', 'personal', 'number'],
	['My son was diagnosed with autism last year', 'special', 'health'],
	['I am pregnant and new in town', 'special', 'health'],
	['Vi er redde for utkastelse neste måned', 'personal', 'social']
] as const)('«%s» is %s, for %s', (text, level, because) => {
	expect(sensitiveIn(text)).toMatchObject({ level, because });
});

test.each([
	'Når åpner helsestasjonen?',
	'Hvor søker man om sosialhjelp?',
	'Hva er åpningstiden til barnevernet?',
	'Hvordan søker man om hjemmesykepleie i Lillevik?',
	'Vi ber om å få se utkast til reguleringsplan',
	'Det renner vann opp av kumlokket i Åsveien 4',
	'Kan dere brøyte Nesveien før skolebussen går?',
	'Ringer for sin mor (84) som ønsker trygghetsalarm.',
	'Kontonummeret vårt er 1234 56 78903, fakturaen gjelder avgifter',
	''
])('«%s» is ordinary', (text) => {
	expect(sensitiveIn(text)).toBeNull();
});

test('whoever wants to die, and a child in danger, are never for the whole house', () => {
	expect(sensitiveIn('hei', ['suicide'])?.level).toBe('special');
	expect(sensitiveIn('hei', ['fire', 'child'])?.level).toBe('special');
	expect(sensitiveIn('hei', ['fire'])).toBeNull();
});

test('never tells a number that decided', () => {
	expect(JSON.stringify(sensitiveIn('Mitt nummer er 13097248022'))).not.toContain('13097');
});
