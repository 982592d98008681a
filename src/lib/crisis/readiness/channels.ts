/** The ways to residents that the watch goes round and tries. */
export const CHANNELS = ['page', 'push', 'sms', 'mail', 'phones', 'map'] as const;
export type Channel = (typeof CHANNELS)[number];
export type Verdict = 'works' | 'fails' | 'unchecked';
export type Verdicts = Record<Channel, Verdict>;

const DAY = 24 * 3_600_000;

/** What a form says of each channel; `all` is the one tap for «alt virker». */
export function verdictsFrom(form: FormData): Verdicts {
	const all = form.get('all') === 'works';
	const of = (channel: Channel): Verdict => {
		const said = form.get(channel);
		return all || said === 'works' ? 'works' : said === 'fails' ? 'fails' : 'unchecked';
	};
	return Object.fromEntries(CHANNELS.map((one) => [one, of(one)])) as Verdicts;
}

/** The channels that somebody found broken. */
export function failing(verdicts: Verdicts): Channel[] {
	return CHANNELS.filter((one) => verdicts[one] === 'fails');
}

/** True when nobody has gone the round for a day. @param at the last round; null: never */
export function isOverdue(at: number | null, now: number): boolean {
	return at === null || now - at > DAY;
}

/** What the app itself knows of a channel. `good` null: it cannot know. */
export interface Proof {
	good: boolean | null;
	said: string;
}
export type Proofs = Record<Channel, Proof>;
