import { expect, test } from 'vitest';
import { write } from '$lib/database/database.server';
import { LILLEVIK } from '$lib/kommune/kommune';
import { kommune, kommuneVersions, putKommune, restoreKommune } from '$lib/kommune/kommune.server';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { saveSettings, settingsToEdit } from './kommuneSettings.server';

await useTemporaryDatabase();
await write((tx) => putKommune(tx, LILLEVIK, null));
const admin = actor('administrator');
const NO_FILE = new Uint8Array();

type Shown = Awaited<ReturnType<typeof settingsToEdit>>['settings'];
const asSent = ({ logo: _logo, ...shown }: Shown, seen: number) => ({
	...shown,
	messageLanguages: ['nb', 'nn', 'en'] as ('nb' | 'nn' | 'en')[],
	removeLogo: undefined as 'on' | undefined,
	seen
});
async function change(settings: Partial<ReturnType<typeof asSent>>, file = NO_FILE) {
	const { version, settings: shown } = await settingsToEdit();
	return saveSettings(admin, { ...asSent(shown, version), ...settings }, file);
}

test('a statement is our draft until it is changed, and again when it is emptied', async () => {
	const { privacyStatement } = (await settingsToEdit()).settings;
	expect(privacyStatement).toContain('Lillevik kommune');

	// A browser sends other line endings back, and the phone is changed in the same go.
	const sentBack = privacyStatement.replaceAll('\n', '\r\n');
	await change({ privacyStatement: sentBack, dutyPhone: '55 50 01 10' });
	expect(await kommune()).toMatchObject({ privacyStatement: '', dutyPhone: '55 50 01 10' });

	await change({ privacyStatement: 'Vår egen tekst.' });
	expect((await kommune()).privacyStatement).toBe('Vår egen tekst.');
	await change({ privacyStatement: '' });
	expect((await settingsToEdit()).settings.privacyStatement).toBe(privacyStatement);
});

test('of two administrators who change the same at once the second one is told', async () => {
	const { version, settings } = await settingsToEdit();
	await change({ phone: '55 50 00 01' });
	const second = await saveSettings(
		admin,
		{ ...asSent(settings, version), phone: '55 50 00 02' },
		NO_FILE
	);
	expect(second).toEqual({ refused: 'kommune_moved' });
	expect((await kommune()).phone).toBe('55 50 00 01');
});

test('two administrators who change different things at once both get what they wanted', async () => {
	const { version, settings } = await settingsToEdit();
	await change({ dutyPhone: '55 50 00 77', phone: '55 50 00 78' });
	const mine = { ...asSent(settings, version), nightUntil: '07:00' };
	expect(await saveSettings(admin, mine, NO_FILE)).toBeUndefined();
	const both = { dutyPhone: '55 50 00 77', phone: '55 50 00 78', nightUntil: '07:00' };
	// Our draft, which said the old number when the second one sent it back, is still ours.
	const drafts = { accessibilityStatement: '', privacyStatement: '' };
	expect(await kommune()).toMatchObject({ ...both, ...drafts });
});

test('every version says what it changed, and can be put in force again', async () => {
	const [newest] = await kommuneVersions();
	await change({ website: 'https://feil.test' });
	const [wrong] = await kommuneVersions();
	expect(wrong).toMatchObject({
		savedBy: admin.id,
		changes: [{ setting: 'website', before: 'https://lillevik.test', after: 'https://feil.test' }]
	});
	expect(await restoreKommune(admin, newest!.version, wrong!.version)).toBeUndefined();
	expect((await kommune()).website).toBe('https://lillevik.test');
	expect(await restoreKommune(admin, 9_999, wrong!.version + 1)).toEqual({
		refused: 'kommune_version_gone'
	});
});

test('saving without a change makes no version', async () => {
	const before = (await kommuneVersions()).length;
	await change({});
	expect(await kommuneVersions()).toHaveLength(before);
});

test('a logo stays until it is taken away, and a bad file changes nothing', async () => {
	const arms = Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M2 2h5v5z" fill="#06b"/></svg>'
	);
	await change({}, arms);
	const { logo } = await kommune();
	expect(logo).toMatch(/^data:image\/webp/);
	expect(await change({}, Buffer.from('nothing'))).toEqual({ refused: 'kommune_logo_unreadable' });
	await change({ phone: '55 50 00 03' });
	expect((await kommune()).logo).toBe(logo);
	await change({ removeLogo: 'on' });
	expect((await kommune()).logo).toBe('');
});

test('the main målform is always among the languages of messages, and first', async () => {
	await change({ mainLanguage: 'nn', messageLanguages: ['en', 'se'] as never });
	expect((await kommune()).messageLanguages).toEqual(['nn', 'en', 'se']);
});
