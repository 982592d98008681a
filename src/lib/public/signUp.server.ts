import { reader } from '../database/database.server';
import { isRefused, type Refusal } from '../i18n/refusal';
import { choiceFrom, writtenChoice, type WrittenChoice } from './choice';
import { askLink, askManage, type Asker } from './mail/signUp.server';
import { offered } from './offered.server';
import { askCode } from './sms/signUp.server';

/** A form that signs up, as it was sent. */
export interface WrittenSignUp {
	way: string;
	phone: string;
	email: string;
	who: string;
	choice: WrittenChoice;
}

/** What was asked for: a code to a phone, or a link to an address. */
export type Begun = { phone: string } | { address: string; link: 'confirm' | 'manage' };

export function writtenSignUp(form: FormData): WrittenSignUp {
	const one = (name: string) => String(form.get(name) ?? '');
	const said = { way: one('way'), phone: one('phone'), email: one('email'), who: one('who') };
	return { ...said, choice: writtenChoice(form) };
}

/** Asks whoever has the phone or the address to confirm that it is to be warned. */
export async function begin(wrote: WrittenSignUp, by: Asker): Promise<Begun | Refusal> {
	const choice = choiceFrom(wrote.choice, await offered(reader));
	if (isRefused(choice)) return choice;
	const asker = { ...by, forOther: wrote.who === 'other' };
	if (wrote.way !== 'email') return askCode(wrote.phone, choice, asker);
	return linked(await askLink(wrote.email, choice, asker), 'confirm');
}

/** Asks whoever has the phone or the address to say that it shall be warned no more, or of something else. */
export async function end(wrote: WrittenSignUp, by: Asker): Promise<Begun | Refusal> {
	if (wrote.way !== 'email') return askCode(wrote.phone, { leave: true }, by);
	return linked(await askManage(wrote.email, by), 'manage');
}

function linked(asked: { address: string } | Refusal, link: 'confirm' | 'manage') {
	return isRefused(asked) ? asked : { ...asked, link };
}
