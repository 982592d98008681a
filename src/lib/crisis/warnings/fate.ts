import type { CapAlert } from './cap';

/** How a warning stopped standing. `over`: a later one says that the danger has passed. */
export type Fate = 'updated' | 'cancelled' | 'over';

export interface Ended {
	how: Fate;
	/** The identifier of the message that ended it. */
	by: string;
}

/**
 * What later messages of the same source have done to earlier ones, by identifier: an update replaces,
 * a cancel calls off, and an update whose response is AllClear says that it is over (MET's profile). The
 * newest message that names a warning decides.
 */
export function fates(
	messages: Pick<
		CapAlert,
		'identifier' | 'sentAt' | 'status' | 'msgType' | 'references' | 'infos'
	>[]
): Map<string, Ended> {
	const ended = new Map<string, Ended>();
	const inOrder = messages
		.filter(({ status }) => status === 'Actual')
		.sort((a, b) => a.sentAt - b.sentAt);
	for (const message of inOrder) {
		const how = fateBy(message);
		if (!how) continue;
		for (const identifier of message.references)
			if (identifier !== message.identifier) ended.set(identifier, { how, by: message.identifier });
	}
	return ended;
}

function fateBy(message: Pick<CapAlert, 'msgType' | 'infos'>): Fate | null {
	if (message.msgType === 'Cancel') return 'cancelled';
	if (message.msgType !== 'Update') return null;
	return isAllClear(message) ? 'over' : 'updated';
}

/** Whether a message says that the danger has passed. */
export function isAllClear({ infos }: Pick<CapAlert, 'infos'>): boolean {
	return infos.some(({ responseTypes }) => responseTypes.includes('AllClear'));
}

/** When a warning is over by itself: the last of what its languages say; null when none says. */
export function expiryOf({ infos }: Pick<CapAlert, 'infos'>): number | null {
	const times = infos.flatMap(({ expiresAt }) => expiresAt ?? []);
	return times.length ? Math.max(...times) : null;
}

/**
 * Whether a message warns the public of something: a real one, not called off or over, and not green.
 */
export function warns(alert: Pick<CapAlert, 'status' | 'msgType' | 'scope' | 'infos'>): boolean {
	const { status, msgType, scope } = alert;
	const isReal = status === 'Actual' && scope === 'Public';
	return isReal && (msgType === 'Alert' || msgType === 'Update') && !isAllClear(alert);
}
