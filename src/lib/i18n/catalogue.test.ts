import { expect, test } from 'vitest';
import { LOCALES } from './locale';
import { translator } from './translate';

test.each(LOCALES)('the server has the words of the parts of ui as well (%s)', (locale) => {
	const t = translator(locale);
	expect(t('home_about_crisis')).not.toBe('');
	expect(t('sorry_foreign')).not.toBe('');
	expect(t('ui_error_request')).not.toBe('');
});
