import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import { broken } from '../../../test/support/capSchemas';
import { draftOf, NOW } from '../../../test/support/crisis';
import { testWithShared } from '../../../test/support/shared';
import { capIdentifier, capXml, type CapMessage } from './cap';
import { composeAll } from './compose';
import { asExercise } from './exercise/mark';
import { inWords, say, type Step } from './template';
import { KINDS, TEMPLATES, type Kind } from './templates';

const HOUR = 3_600_000;
const INCIDENT = '019a9f3e-7c11-7bd3-9f0e-2f6a4b8c1d20';
const id = (version: number) => capIdentifier('9999', INCIDENT, version);

function capOf(kind: Kind, step: Step, changes: Partial<CapMessage> = {}): CapMessage {
	const texts = composeAll(draftOf(kind, step, 'known'));
	if (isRefused(texts)) throw new Error(texts.refused);
	return {
		identifier: id(2),
		sender: 'beredskap@lillevik.test',
		sentAt: NOW,
		step,
		withdraws: false,
		earlier:
			step === 'first' ? [] : [{ identifier: id(1), sentAt: NOW - HOUR, expiresAt: NOW + HOUR }],
		ref: 'K-2026-0007',
		exercise: false,
		mapping: TEMPLATES[kind].cap,
		event: TEMPLATES[kind].name,
		texts,
		onsetAt: NOW,
		expiresAt: NOW + 12 * HOUR,
		nextUpdateAt: step === 'allClear' ? null : NOW + HOUR,
		mainLanguage: 'nb',
		senderName: 'Lillevik kommune',
		web: 'http://localhost:3000/hendelse/K-2026-0007',
		contact: 'http://localhost:3000/kontakt',
		municipality: '9999',
		areas: {
			description: say('Nes', 'Nes', 'Nes'),
			polygons: [
				[
					[60.4182, 5.1904],
					[60.4251, 5.1876],
					[60.4293, 5.2013],
					[60.4182, 5.1904]
				]
			]
		},
		...changes
	};
}

testWithShared('every kind and step is valid CAP 1.2, against both schemas', async (shared) => {
	const steps = ['first', 'update', 'correction', 'allClear'] as const;
	const documents = KINDS.flatMap((kind) => [
		...steps.map((step) => ({
			fileName: `${kind}-${step}.xml`,
			contents: capXml(capOf(kind, step))
		})),
		{
			fileName: `${kind}-cancel.xml`,
			contents: capXml(capOf(kind, 'correction', { withdraws: true }))
		},
		{
			fileName: `${kind}-exercise.xml`,
			contents: capXml(capOf(kind, 'update', { exercise: true }))
		}
	]);
	expect(await broken(shared, documents)).toEqual({});
});

/** Sends that a CAP receiver must refuse; the one that reads the network is left alone. */
const MUST_REJECT = [
	'own_examples/bad-identifier-space.xml',
	'own_examples/bad-missing-scope.xml',
	'own_examples/bad-sent-Z.xml',
	'google_testdata/canada_errors.cap',
	'google_testdata/invalid.cap',
	'kde_fpas/alertswiss-POA-1216107687-4.xml',
	'kde_fpas/alertswiss-POA-1222963954-5.xml',
	'kde_fpas/alertswiss-TEST-1163.xml',
	'kde_fpas/mow.DE-HE-KS-SE106-20250313-106-001.xml'
];
testWithShared('documents that must be rejected are', async (shared) => {
	const documents = MUST_REJECT.map((path) => ({
		fileName: path.split('/')[1]!,
		contents: readFileSync(shared(`data/cap/${path}`), 'utf8')
	}));
	const rejected = await broken(shared, documents);
	for (const { fileName } of documents) expect(rejected, fileName).toHaveProperty([fileName]);
});

test('a new incident is an Alert with a numeric offset, and refers to nothing', () => {
	const xml = capXml(capOf('vann_borte', 'first'));
	expect(xml).toContain('<sent>2026-11-20T03:10:00+01:00</sent>');
	expect(xml).toContain('<msgType>Alert</msgType>');
	expect(xml).not.toContain('references');
	expect(xml).toContain('60.4182,5.1904 60.4251,5.1876');
	expect(xml.match(/<language>[^<]+/g)).toEqual([
		'<language>no',
		'<language>nn',
		'<language>en-GB'
	]);
	expect(xml).toMatch(/OET:v1\.2<\/valueName>\s*<value>OET-214/);
});

test('an update refers to every earlier message that is still valid', () => {
	const earlier = [
		{ identifier: id(1), sentAt: NOW - 3 * HOUR, expiresAt: NOW - HOUR },
		{ identifier: id(2), sentAt: NOW - 2 * HOUR, expiresAt: NOW + HOUR },
		{ identifier: id(3), sentAt: NOW - HOUR, expiresAt: NOW + HOUR }
	];
	const xml = capXml(capOf('vann_borte', 'update', { earlier }));
	const references = /<references>(.*)<\/references>/.exec(xml)?.[1]?.split(' ');
	expect(references?.map((one) => one.split(',')[1])).toEqual([id(2), id(3)]);
	expect(references?.[0]).toBe(`beredskap@lillevik.test,${id(2)},2026-11-20T01:10:00+01:00`);
});

test('a danger that is over is an Update with AllClear for one hour; a mistake is a Cancel', () => {
	const over = capXml(capOf('kokevarsel', 'allClear'));
	expect(over).toMatch(/<msgType>Update<[^]*<responseType>AllClear<[^]*<severity>Minor</);
	expect(over).toContain('<expires>2026-11-20T04:10:00+01:00</expires>');
	const mistake = capXml(capOf('kokevarsel', 'correction', { withdraws: true }));
	expect(mistake).toMatch(/<msgType>Cancel<[^]*<responseType>None<[^]*<severity>Minor</);
});

/** MET Norway's profile of CAP (api.met.no, CAP-v2-profile), rule by rule. */
const PROFILE: [string, CapMessage, RegExp, boolean][] = [
	['the offset is numeric', capOf('flom', 'update'), /<(sent|onset|expires)>[^<]*Z</, false],
	['it is sent for everybody', capOf('flom', 'first'), /<scope>Public</, true],
	[
		'the identifier is the version’s own',
		capOf('flom', 'update'),
		/<identifier>no\.kommune\./,
		true
	],
	['the list has its version', capOf('flom', 'first'), /<valueName>OET:v1\.2</, true],
	[
		'the kommune is a parameter',
		capOf('flom', 'first'),
		/MunicipalityId<\/valueName>\s*<value>9999</,
		true
	],
	['there is no geocode', capOf('flom', 'first'), /<geocode>/, false],
	[
		'there is a polygon, latitude first',
		capOf('flom', 'first'),
		/<polygon>60\.4182,5\.1904 /,
		true
	],
	['a polygon ends where it began', capOf('flom', 'first'), /<polygon>(\S+) [^<]* \1</, true],
	['four decimals', capOf('flom', 'first'), /<polygon>(\d+\.\d{4},\d+\.\d{4} ?)+</, true],
	['an end is an Update', capOf('flom', 'allClear'), /<msgType>Update</, true],
	['an end is AllClear', capOf('flom', 'allClear'), /<responseType>AllClear</, true],
	['an end is Minor', capOf('flom', 'allClear'), /<severity>Minor</, true],
	['an end lasts an hour', capOf('flom', 'allClear'), /<expires>2026-11-20T04:10:00\+01:00</, true],
	['a correction is an Update', capOf('flom', 'correction'), /<msgType>Update</, true],
	[
		'only a mistake is a Cancel',
		capOf('flom', 'correction', { withdraws: true }),
		/<msgType>Cancel</,
		true
	],
	['an update refers to something', capOf('flom', 'update'), /<references>\S+,\S+,\S+</, true],
	[
		'what is planned has its beginning',
		capOf('planlagt_arbeid', 'first', { onsetAt: NOW + 48 * HOUR }),
		/<urgency>Future<[^]*<onset>2026-11-22T03:10:00\+01:00</,
		true
	]
];
test.each(PROFILE)('MET’s profile: %s', (_, message, pattern, holds) => {
	expect(pattern.test(capXml(message))).toBe(holds);
});

test('MET’s profile: one info for each language, and each has all it needs', () => {
	const infos = capXml(capOf('kokevarsel', 'first')).match(/<info>[^]*?<\/info>/g) ?? [];
	expect(infos).toHaveLength(3);
	for (const info of infos)
		for (const element of ['language', 'event', 'headline', 'description', 'areaDesc', 'polygon'])
			expect(info.match(new RegExp(`<${element}>`, 'g')), element).toHaveLength(1);
});

test('hostile text stays text', () => {
	const texts = capOf('vann_borte', 'first').texts;
	const nb = { ...inWords(texts, 'nb'), title: 'a ]]> <script>&x; \u0000 b' };
	const xml = capXml(capOf('vann_borte', 'first', { texts: { ...texts, nb } }));
	expect(xml).not.toContain('<script>');
	expect(xml).toContain('&amp;x;');
	expect(xml).not.toContain('\u0000');
});

test('an exercise has that status, is for participants alone, and says so in every text', () => {
	const said = capOf('kokevarsel', 'first');
	const xml = capXml({ ...said, texts: asExercise(said.texts), exercise: true });
	expect(xml).toContain('<status>Exercise</status>');
	expect(xml).toMatch(
		/<scope>Restricted<\/scope>\s*<restriction>[^<]+<\/restriction>\s*<note>ØVELSE/
	);
	for (const name of ['headline', 'description', 'instruction']) {
		const texts = xml.match(new RegExp(`<${name}>[^<]*`, 'g'))!;
		for (const text of texts) expect(text).toMatch(/>ØVELSE[^]*ØVELSE/);
		expect(texts).toHaveLength(3);
	}
	expect(capXml(said)).toContain('<status>Actual</status>');
});
