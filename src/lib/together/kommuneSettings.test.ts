import { expect, test } from 'vitest';
import { write } from '$lib/database/database.server';
import { LILLEVIK } from '$lib/kommune/kommune';
import { kommune, putKommune } from '$lib/kommune/kommune.server';
import { actor } from '../../../test/support/actors';
import { useTemporaryDatabase } from '../../../test/support/database';
import { saveSettings, settingsToEdit } from './kommuneSettings.server';

await useTemporaryDatabase();
const admin = actor('administrator');

test('a statement is our draft until it is changed, and again when it is emptied', async () => {
	await write((tx) => putKommune(tx, LILLEVIK, null));
	const shown = await settingsToEdit();
	expect(shown.privacyStatement).toContain('Lillevik kommune');

	// A browser sends other line endings back, and the phone is changed in the same go.
	const sentBack = { ...shown, privacyStatement: shown.privacyStatement.replaceAll('\n', '\r\n') };
	await saveSettings(admin, { ...sentBack, dutyPhone: '55 50 01 10' });
	expect(await kommune()).toMatchObject({ privacyStatement: '', dutyPhone: '55 50 01 10' });

	await saveSettings(admin, { ...shown, privacyStatement: 'Vår egen tekst.' });
	expect((await kommune()).privacyStatement).toBe('Vår egen tekst.');
	await saveSettings(admin, { ...(await settingsToEdit()), privacyStatement: '' });
	expect((await settingsToEdit()).privacyStatement).toBe(shown.privacyStatement);
});
