import { notifyAt } from '../crisis/clock';
import { preview } from '../crisis/compose';
import { reminding, remindAt } from '../crisis/ending/reminder';
import { FIELDS } from '../crisis/fields';
import { templateOf } from '../crisis/library/library.server';
import type { Message } from '../crisis/message';
import { stamp } from '../crisis/outputs/frame';
import { nightOf } from '../crisis/publication';
import { langsOf, type Template, type Worded } from '../crisis/template';
import { now } from '../database/clock.server';
import { publicOrigin } from '../database/config.server';
import type { Reader } from '../database/database.server';
import { LOCALES } from '../i18n/locale';
import { translator } from '../i18n/translate';
import type { Kommune } from '../kommune/kommune';
import { kommune } from '../kommune/kommune.server';
import { plainMarks } from '../outbox/sms/count';
import { gatewaySettings } from '../outbox/sms/gateway.server';
import { costOf, smsTexts, textFor, TOKEN_LENGTH, type Cost } from '../public/sms/alert';
import { smsReach } from '../public/sms/subscribers.server';
import { audienceOf, type Coming } from './reach.server';

export interface SmsEstimate extends Cost {
	/** it costs more than the kommune lets anybody send without a tick */
	confirm: boolean;
	/** each gets it twice: again as a reminder of planned work */
	reminds: boolean;
}

/**
 * What it would cost to warn by SMS about a message, as it is written so far; null when no SMS would
 * go: there is no service, nobody is to be notified, or somebody chose so.
 */
export async function smsEstimate(db: Reader, coming: Coming): Promise<SmsEstimate | null> {
	const { kind, message, exerciseId } = coming;
	if (exerciseId) return null;
	const gateway = await gatewaySettings(db);
	const audience = gateway && !message.withoutSms && (await audienceOf(db, coming));
	if (!gateway || !audience) return null;
	const counts = await smsReach(db, audience.told);
	const us = await kommune(db);
	const template = await templateOf(db, kind);
	const toldAt = notifyAt(now(), nightOf({ draft: coming, template }), us);
	const remindedAt = remindAt(message, toldAt, us);
	const write = (at: number, reword?: typeof reminding) =>
		wholeTexts({ template, message, us, at }, gateway.plain ? plainMarks : String, reword);
	const rounds = [write(toldAt), ...(remindedAt === null ? [] : [write(remindedAt, reminding)])];
	const cost = costOf(counts, rounds, gateway.partOre);
	const confirm = cost.ore > gateway.confirmAbove * 100;
	return { ...cost, confirm, reminds: remindedAt !== null };
}

interface Writing {
	template: Template;
	message: Message;
	us: Kommune;
	/** when it is sent */
	at: number;
}

/** The texts as phones of each language would get them, with a sample of what is not known yet. */
function wholeTexts(
	{ template, message, us, at }: Writing,
	written: (text: string) => string,
	reword = (texts: Worded) => texts
): Record<string, string> {
	const sender = { kommune: us.name, dutyPhone: us.dutyPhone };
	const draft = { template, message, sender, fields: FIELDS, now: at };
	const langs = langsOf(us.messageLanguages);
	const texts = reword(Object.fromEntries(langs.map((lang) => [lang, preview(draft, lang)])));
	// The version's number is not known yet; two figures are more than most incidents need.
	const stamped = { version: 10, publishedAt: at, exercise: false };
	const push = Object.fromEntries(
		langs.map((lang) => [lang, `${texts[lang]?.push} ${stamp({ ...stamped, lang, code: lang })}.`])
	);
	const origin = publicOrigin();
	const linked = smsTexts({ ref: 'K-0000-0000', push, main: us.mainLanguage, origin });
	const phone = { leaveToken: 'x'.repeat(TOKEN_LENGTH) };
	return Object.fromEntries(
		LOCALES.map((locale) => {
			const leave = (link: string) => translator(locale)('public_sms_leave_in', { link });
			return [locale, written(textFor(linked, { ...phone, locale }, { origin, leave }))];
		})
	);
}
