import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { areas } from '../areas/areas.server';
import { library } from '../crisis/library/library.server';
import { onPaper } from '../crisis/paper';
import { KINDS } from '../crisis/templates';
import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import { reader } from '../database/database.server';
import { translator, type Locale } from '../i18n/translate';
import type { Kommune } from '../kommune/kommune';
import { kommune } from '../kommune/kommune.server';
import css from '../staff/duty/krisepakke.css?raw';
import type { Krisepakke } from '../staff/duty/krisepakke';
import { phoneLines } from '../staff/duty/krisepakkeForm';
import Pack from '../staff/duty/Krisepakke.svelte';
import { contactsText, planReviewed } from '../staff/duty/prints.server';
import { roster } from '../staff/duty/roster.server';

const WEEKS = 4 * 7 * 24 * 3_600_000;

/** Everything that has to be on paper, as it is now. @param locale of headings; messages are in the main målform */
export async function krisepakke(locale: Locale): Promise<Krisepakke> {
	const at = now();
	const us = await kommune();
	const templates = await library(reader);
	const t = translator(locale);
	const content = {
		kommune: us.name,
		planReviewed: await planReviewed(reader),
		lines: (await roster(reader, at, at + WEEKS)).map(
			({ line: { name, step, phone }, shifts, holes }) => ({
				name,
				step,
				phone,
				shifts: [
					...shifts.map(({ startsAt, endsAt, name, phone, fault }) => {
						const cannot = fault ? ` (${t(`duty_fault_${fault}`)})` : '';
						return { startsAt, endsAt, name: name + cannot, phone };
					}),
					...holes.map((hole) => ({ ...hole, name: t('duty_hole'), phone: '' }))
				].sort((a, b) => a.startsAt - b.startsAt)
			})
		),
		numbers: [
			{ name: t('duty_pack_switchboard'), phone: us.phone },
			{ name: t('duty_pack_duty_phone'), phone: us.dutyPhone },
			...phoneLines(await contactsText(reader))
		],
		addresses: addressesOf(us),
		areas: (await areas())
			.filter(({ active }) => active)
			.map((area) => ({
				name: area.name,
				phrase: area.phrases[us.mainLanguage] ?? ''
			})),
		off: KINDS.filter((kind) => templates[kind].off).map(
			(kind) => templates[kind].template.name[us.mainLanguage]
		),
		messages: KINDS.filter((kind) => !templates[kind].off).map((kind) => {
			const sender = { kommune: us.name, dutyPhone: us.dutyPhone };
			const { template } = templates[kind];
			const { name, approval } = template;
			const text = onPaper(template, sender, us.mainLanguage);
			return { name: name[us.mainLanguage], persons: approval, ...text };
		})
	};
	return { ...content, madeAt: at, version: versionOf(content) };
}

function addressesOf({ website }: Kommune): Krisepakke['addresses'] {
	const origin = publicOrigin();
	const own = website ? [{ what: 'website' as const, address: website }] : [];
	return [
		{ what: 'site', address: `${origin}/` },
		{ what: 'real', address: `${origin}/ekte` },
		{ what: 'feed', address: `${origin}/feed.atom` },
		{ what: 'cap', address: `${origin}/cap/feed.atom` },
		{ what: 'health', address: `${origin}/healthz` },
		...own
	];
}

function versionOf(content: unknown): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/** The krisepakke as one file that needs nothing else, for a memory stick. */
export function krisepakkeFile(pack: Krisepakke, locale: Locale): string {
	const { body } = render(Pack, { props: { pack, t: translator(locale) } });
	const title = translator(locale)('duty_krisepakke');
	return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>body{margin:0;font-family:system-ui,sans-serif}
${css}</style></head><body>${body.replace(/<!--[\s\S]*?-->/g, '')}</body></html>
`;
}
