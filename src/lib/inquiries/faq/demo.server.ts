import { addDays, osloDate } from '$lib/calendar/civilDate';
import type { Tx } from '$lib/database/database.server';
import { demoUser } from '$lib/staff/demo.server';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { FaqWords } from './question';
import { publicQuestion, publicQuestionEvent } from './tables.server';

interface Told {
	slug: string;
	unitId: string;
	area: ServiceArea;
	/** days ago that it was published, and days that it stands */
	ago: number;
	stands: number;
	by: string;
	words: FaqWords;
}

const TOLD: Told[] = [
	{
		slug: 'svommehall',
		unitId: 'kultur',
		area: 'kultur og fritid',
		ago: 9,
		stands: 180,
		by: 'liv.berntsen',
		words: {
			nb: {
				question: 'Når er svømmehallen åpen?',
				answer:
					'Mandag til torsdag kl. 16–20, lørdag kl. 10–15. I skoleferiene er det åpent hver dag kl. 11–17.\n\nDet koster 60 kroner for voksne og 30 for barn. Barn under ti år må ha en voksen med seg.'
			},
			nn: {
				question: 'Når er symjehallen open?',
				answer:
					'Måndag til torsdag kl. 16–20, laurdag kl. 10–15. I skuleferiane er det ope kvar dag kl. 11–17.\n\nDet kostar 60 kroner for vaksne og 30 for barn. Barn under ti år må ha ein vaksen med seg.'
			},
			en: {
				question: 'When is the swimming pool open?',
				answer:
					'Monday to Thursday 16:00–20:00, Saturday 10:00–15:00. In school holidays it is open every day 11:00–17:00.\n\nIt costs 60 kroner for adults and 30 for children. Children under ten must come with an adult.'
			}
		}
	},
	{
		slug: 'nar-tommes-matavfallet',
		unitId: 'teknisk',
		area: 'renovasjon',
		ago: 3,
		stands: 10,
		by: 'tomasz.kowalski',
		words: {
			nb: {
				question: 'Hva gjør jeg når dunken for matavfall ikke er tømt?',
				answer:
					'La dunken stå ute. Er den ikke tømt innen dagen etter, skriv til oss og si hvor du bor. Da tømmes den innen to arbeidsdager.\n\nDet du ikke får plass til, kan stå i en sekk ved siden av.'
			},
			nn: {
				question: 'Kva gjer eg når dunken for matavfall ikkje er tømd?',
				answer:
					'La dunken stå ute. Er han ikkje tømd innan dagen etter, skriv til oss og sei kvar du bur. Då blir han tømd innan to arbeidsdagar.\n\nDet du ikkje får plass til, kan stå i ein sekk ved sida av.'
			}
		}
	},
	{
		slug: 'hvor-lang-tid-tar-en-byggesak',
		unitId: 'plan',
		area: 'plan og bygg',
		ago: 40,
		stands: 300,
		by: 'sondre.moe',
		words: {
			nb: {
				question: 'Hvor lang tid tar det å få svar på en byggesøknad?',
				answer:
					'Er søknaden enkel og hel, får du svar innen tre uker. Andre søknader kan ta inntil tolv uker. Tiden begynner når vi har fått alt vi trenger.'
			},
			nn: {
				question: 'Kor lang tid tek det å få svar på ein byggjesøknad?',
				answer:
					'Er søknaden enkel og heil, får du svar innan tre veker. Andre søknader kan ta inntil tolv veker. Tida byrjar når vi har fått alt vi treng.'
			}
		}
	}
];

/** What Lillevik has answered for everybody. @param at epoch milliseconds */
export async function fillQuestions(tx: Tx, at: number): Promise<void> {
	for (const { slug, ago, stands, by, words, unitId, area } of TOLD) {
		const publishedAt = at - ago * 86_400_000;
		const validUntil = addDays(osloDate(at), stands);
		await tx
			.insert(publicQuestion)
			.values({ id: slug, slug, area, unitId, words, validUntil, publishedAt, version: 1 });
		await tx.insert(publicQuestionEvent).values({
			...{ id: `${slug} 1`, questionId: slug, version: 1, kind: 'published' },
			...{ words, validUntil, userId: demoUser(by), at: publishedAt }
		});
	}
}
