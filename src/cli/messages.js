import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The languages of the interface; every message exists in all of them. */
export const LOCALES = ['nb', 'nn', 'en'];

/** @typedef {Record<string, string>} Arguments argument name → its TypeScript type */

/**
 * Writes `src/lib/i18n/messages.gen.ts`: every message key with the arguments it takes, so that a
 * missing key or argument is a compile error. Throws one error that lists everything that is wrong.
 * @param {string} [lib] the folder that holds the features
 */
export function generate(lib = fileURLToPath(new URL('../lib', import.meta.url))) {
	/** @type {string[]} */
	const wrong = [];
	const lines = features(lib).flatMap((feature) => checked(lib, feature, wrong));
	if (wrong.length) throw new Error(`Messages that do not hold:\n${wrong.join('\n')}`);
	const target = join(lib, 'i18n', 'messages.gen.ts');
	mkdirSync(dirname(target), { recursive: true });
	const source = `// Generated from the features' messages.\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
	if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
}

/** A Vite plugin that keeps the generated types up to date. */
export function messages() {
	return {
		name: 'varde-messages',
		buildStart: () => generate(),
		/** @param {{ file: string }} change */
		handleHotUpdate: ({ file }) => {
			if (/\/messages\/\w+\.json$/.test(file)) generate();
		}
	};
}

/**
 * @param {string} lib
 * @returns {string[]} the features that have messages, and the parts of them that do: 'staff/duty'
 */
function features(lib) {
	return folders(lib)
		.flatMap((feature) => [
			feature,
			...folders(join(lib, feature)).map((part) => join(feature, part))
		])
		.filter((feature) => existsSync(join(lib, feature, 'messages', 'nb.json')));
}

/** @param {string} folder */
function folders(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
}

/**
 * @param {string} lib @param {string} feature @param {string[]} wrong
 * @returns {string[]} a line of TypeScript for each message of the feature
 */
function checked(lib, feature, wrong) {
	/** @param {string} locale */
	const inLocale = (locale) => ({
		locale,
		messages: read(join(lib, feature, 'messages', `${locale}.json`), wrong)
	});
	const prefix = `${basename(feature)}_`;
	const first = inLocale('nb');
	const others = LOCALES.filter((locale) => locale !== 'nb').map(inLocale);
	return Object.entries(first.messages).map(([key, signature]) => {
		if (!key.startsWith(prefix)) wrong.push(`${feature}: ${key} must begin with ${prefix}`);
		for (const other of others) {
			if (other.messages[key] === undefined)
				wrong.push(`${feature}/${other.locale}: ${key} is missing`);
			else if (other.messages[key] !== signature)
				wrong.push(`${feature}/${other.locale}: ${key} takes other arguments than nb`);
		}
		for (const other of others)
			for (const extra of Object.keys(other.messages))
				if (first.messages[extra] === undefined)
					wrong.push(`${feature}/nb: ${extra} is missing (it is in ${other.locale})`);
		return `\t${key}: ${signature};`;
	});
}

/**
 * @param {string} file @param {string[]} wrong
 * @returns {Record<string, string>} key → the TypeScript type of its arguments
 */
function read(file, wrong) {
	if (!existsSync(file)) {
		wrong.push(`${file} is missing`);
		return {};
	}
	return Object.fromEntries(
		Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([key, message]) => {
			try {
				return [key, signature(parse(String(message)))];
			} catch (error) {
				wrong.push(`${basename(file)}: ${key}: ${error instanceof Error ? error.message : error}`);
				return [key, 'undefined'];
			}
		})
	);
}

/** @param {import('@formatjs/icu-messageformat-parser').MessageFormatElement[]} elements */
function signature(elements) {
	/** @type {Arguments} */
	const found = {};
	collect(elements, found);
	const names = Object.keys(found).sort();
	if (!names.length) return 'undefined';
	return `{ ${names.map((name) => `${name}: ${found[name]}`).join('; ')} }`;
}

/**
 * @param {import('@formatjs/icu-messageformat-parser').MessageFormatElement[]} elements
 * @param {Arguments} found
 */
function collect(elements, found) {
	for (const element of elements) {
		if (!isSpoken(element)) throw new Error('says what src/lib/i18n/icu.ts cannot read');
		if (element.type === TYPE.argument) found[element.value] ??= 'string | number';
		if (element.type === TYPE.number || element.type === TYPE.plural)
			found[element.value] = 'number';
		if (element.type === TYPE.select) found[element.value] = 'string';
		if (element.type === TYPE.select || element.type === TYPE.plural)
			for (const option of Object.values(element.options)) collect(option.value, found);
	}
}

/**
 * @param {import('@formatjs/icu-messageformat-parser').MessageFormatElement} element
 * @returns {boolean} whether the small reader that the app carries knows it
 */
function isSpoken(element) {
	if (element.type === TYPE.number) return !element.style;
	if (element.type === TYPE.plural) return !element.offset && element.pluralType === 'cardinal';
	return [TYPE.literal, TYPE.argument, TYPE.select, TYPE.pound].includes(element.type);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
