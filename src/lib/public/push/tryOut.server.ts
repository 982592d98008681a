import * as v from 'valibot';
import { now } from '../../database/clock.server';
import { config, publicOrigin } from '../../database/config.server';
import { reader } from '../../database/database.server';
import { localPath } from '../../i18n/locale';
import { refuse, type Refusal } from '../../i18n/refusal';
import { translator } from '../../i18n/translate';
import { kommune } from '../../kommune/kommune.server';
import type { Post } from '../../outbox/push/connection.server';
import { pushEndpoint } from '../../outbox/push/endpoint';
import { pushTo } from '../../outbox/push/send.server';
import { wordsFor } from '../choice';
import { mayAsk } from '../sms/limits.server';
import { learn, subscriberByEndpoint } from './subscriptions.server';

const HOLDS = 10 * 60_000;

/** Sends a test to the browser with an `{ endpoint }`, and to no other. Refuses one that we do not know. */
export async function tryBrowser(input: unknown, post: Post): Promise<void | Refusal> {
	const { success, output } = v.safeParse(v.object({ endpoint: v.string() }), input);
	const subscriber = success ? await subscriberByEndpoint(reader, output.endpoint) : null;
	const url = subscriber && pushEndpoint(subscriber.endpoint, config().pushAllowHosts);
	if (!subscriber || !url) return refuse('public_subscription_gone');
	if (!(await mayAsk({ test: subscriber.id }))) return refuse('public_varsling_test_wait');
	const { name, email, mainLanguage } = await kommune();
	const locale = wordsFor(subscriber.locale, mainLanguage);
	const t = translator(locale);
	const notification = {
		title: t('public_push_test_title', { kommune: name }),
		body: t('public_push_test_body'),
		navigate: publicOrigin() + localPath(locale, '/varsling'),
		...{ lang: locale, tag: 'test' }
	};
	const text = Buffer.from(JSON.stringify({ web_push: 8030, notification }));
	const message = { topic: 'test', expiresAt: now() + HOLDS };
	const { id, verdict } = await pushTo(subscriber, url, text, message, { post, email });
	if (verdict === 'accepted') return;
	if (verdict === 'gone') await learn({ gone: [id], rejected: [], recovered: [] });
	return refuse(verdict === 'again' ? 'public_push_test_later' : 'public_subscription_gone');
}
