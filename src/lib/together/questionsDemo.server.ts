import { and, eq } from 'drizzle-orm';
import { liveIncident } from '../crisis/live.server';
import { incidentAnswer, incidentQuestion } from '../crisis/questions/tables.server';
import type { Tx } from '../database/database.server';
import { newId } from '../database/ids.server';
import { prepare, receiveIn } from '../inquiries/receive.server';
import { inquiry } from '../inquiries/tables.server';
import { demoUser } from '../staff/demo.server';

const MINUTE = 60_000;

/** What people on Nes ask about the water: two get the answer that stands on the page, one waits. */
const ASKED = [
	{ text: 'Kan vi bruke toalettet når vannet er borte?', name: 'Ragnhild Lie', tied: true },
	{ text: 'Hei, er det greit å trekke ned i do nå? Vi er fire hjemme.', name: '', tied: true },
	{ text: 'Kommer det noen med vann til oss som ikke kjører bil?', name: 'Olav Nes', tied: false }
];

const WORDS = {
	nb: {
		question: 'Kan jeg trekke ned i toalettet?',
		answer:
			'Ja, én gang med det vannet som står i sisternen. Hell en bøtte regnvann eller sjøvann i skålen om du må trekke ned flere ganger.'
	},
	nn: {
		question: 'Kan eg trekkje ned i toalettet?',
		answer:
			'Ja, éin gong med det vatnet som står i sisterna. Hell ei bøtte regnvatn eller sjøvatn i skåla om du må trekkje ned fleire gonger.'
	},
	en: {
		question: 'Can I flush the toilet?',
		answer:
			'Yes, once, with the water that is in the cistern. Pour a bucket of rainwater or seawater into the bowl if you must flush more often.'
	}
};

/** Lillevik's questions about the incident of a kind that goes on. @param at epoch milliseconds */
export async function fillQuestionsDemo(tx: Tx, at: number): Promise<void> {
	const active = and(eq(liveIncident.kind, 'vann_borte'), eq(liveIncident.status, 'aktiv'));
	const [water] = await tx.select().from(liveIncident).where(active);
	if (!water) return;
	const duty = demoUser('vakt');
	const id = newId();
	await tx.insert(incidentQuestion).values({
		...{ id, incidentId: water.id, words: WORDS, confirmedBy: 'Vann og avløp, driftsvakt' },
		...{ hands: [], version: 2, standing: 1, createdAt: at - 9 * MINUTE }
	});
	await tx.insert(incidentAnswer).values({
		...{ id: newId(), questionId: id, number: 1, words: WORDS, tells: false },
		...{ confirmedBy: 'Vann og avløp, driftsvakt', publishedBy: duty, publishedAt: at - 8 * MINUTE }
	});
	for (const { text, name, tied } of ASKED) {
		const message = { text, name, email: '', phone: '' };
		const about = { intake: 'form', actor: null, address: '', incidentRef: water.ref } as const;
		const { ref } = await receiveIn(tx, prepare(message, about));
		if (tied) await tx.update(inquiry).set({ questionId: id }).where(eq(inquiry.ref, ref));
	}
}
