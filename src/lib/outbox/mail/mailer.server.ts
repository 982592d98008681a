import { accounts } from '../../mail/accounts.server';
import { reportFromWords, verdictOf } from '../../mail/bounce';
import { caps, notePlaces } from '../../mail/departures.server';
import { faultOf } from '../../mail/fault';
import { wayOut } from '../../mail/smtp.server';
import { suppression } from '../../mail/suppressed.server';
import type { Reader } from '../../database/database.server';
import { composed, refusal, type EmailLetter } from '../deliveries/email.server';
import type { Answer } from '../sms/answer';

/** How a mail to one of many was taken; `dead`: the address itself is no good. */
export type MailAnswer = Answer & { dead?: boolean };

/** A way out for mail to many, held open. */
export interface Mailer {
	/** What the kommune's cap allows: going faster than the server takes only makes it say no. */
	perSecond: number;
	/** @param id of the message: its Message-ID begins with it */
	send(id: string, mail: EmailLetter): Promise<MailAnswer>;
	close(): void;
}

/** Mail to many, counted as leaving: a bounce then finds its address. */
export { notePlaces };

/** Opens the way out; null when none is set up. Throws MailFault when it does not let us in. */
export async function openMailer(db: Reader, atOnce: number): Promise<Mailer | null> {
	const [account] = await accounts(db, 'out');
	if (!account) return null;
	const { perMinute } = await caps(db);
	const transporter = await wayOut(account, { atOnce });
	return {
		perSecond: perMinute / 60,
		close: () => transporter.close(),
		async send(id, mail) {
			const stopped = await suppression(db, mail.to);
			if (stopped) return refused(`mail_suppressed_${stopped.because}`, true);
			try {
				await transporter.sendMail(await composed(id, mail));
				return { kind: 'accepted', gatewayId: '' };
			} catch (error) {
				return answerOf(error);
			}
		}
	};
}

/** Why the way out would not let us in, in words that are kept. */
export function faultWords(error: unknown): string {
	return faultOf(error).message;
}

function answerOf(error: unknown): MailAnswer {
	const { kind, reason } = refusal(error);
	if (kind === 'unknown') return { kind, reason };
	if (kind === 'retry') return { kind: 'later', reason };
	const report = reportFromWords(reason);
	const dead = report ? (verdictOf(report)?.dead ?? false) : false;
	return refused(reason, dead);
}

/** A sender that the server will not have is our fault, and so for everybody. */
function refused(reason: string, dead: boolean): MailAnswer {
	return { kind: 'refused', reason, ours: reason.startsWith('mail_fault_'), dead };
}
