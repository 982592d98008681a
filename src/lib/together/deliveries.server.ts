import { exerciseLetters } from '../crisis/exercise/letters.server';
import { arkivlevering } from '../journal/forsendelse/send.server';
import type { Delivery } from '../outbox/delivery';
import { email } from '../outbox/deliveries/email.server';
import { sms } from '../outbox/deliveries/sms.server';
import { ankerpost } from '../journal/kjede/ankerpost.server';
import { push } from '../public/push.server';
import { staffPush } from '../staff/alerts/staffPush.server';
import { mailAlerts } from '../public/mail/tell.server';
import { smsAlerts } from '../public/sms/tell.server';
import { logged } from './logged.server';
import { telling } from './mailUndelivered.server';
import { withoutExercises } from './withoutExercises';

/** The ways out of the house; a new one is registered here. */
export const deliveries: Delivery[] = [
	...[
		logged(push),
		staffPush,
		telling(email),
		sms,
		logged(smsAlerts),
		logged(mailAlerts),
		ankerpost
	].map(withoutExercises),
	exerciseLetters,
	arkivlevering
];
