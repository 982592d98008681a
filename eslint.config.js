import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build', '.svelte-kit', 'data', 'node_modules', 'screenshots', 'test-results'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.node, ...globals.browser } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Icons come from a package, never from people.
		files: ['src/lib/ui/Icon.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		rules: {
			'no-undef': 'off',
			// Taking a property out of an object names it without using it.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Addresses inside the app are plain strings here: there is no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
