/** What has been set up so far, counted. */
export interface SetupFacts {
	/** saved by a person, with the number that CAP messages are named after */
	kommuneNamed: boolean;
	administrators: number;
	/** administrators who sign in with a passkey or a code too */
	securedAdministrators: number;
	units: number;
	switchboardHours: boolean;
	/** the outline of the whole kommune, which a message without a drawn area falls back on */
	outlineDrawn: boolean;
	areas: number;
	mailOut: boolean;
	smsOut: boolean;
	/** people who may send a warning, and who may be its second person */
	publishers: number;
	approvers: number;
	/** shifts that have not ended */
	shifts: number;
	krisepakkePrinted: boolean;
}

interface SetupStep {
	href: string;
	done: (facts: SetupFacts) => boolean;
	/** Varde can be used without it */
	optional?: true;
}

const SETTINGS = '/intern/innstillinger';

/** What a new kommune sets up, in the order that makes sense; each is read off what is there. */
export const SETUP = {
	kommune: { href: `${SETTINGS}/kommune`, done: ({ kommuneNamed }) => kommuneNamed },
	administrators: {
		href: `${SETTINGS}/personer`,
		done: ({ administrators }) => administrators >= 2
	},
	secured: {
		href: '/intern/min-side',
		done: ({ administrators, securedAdministrators }) =>
			administrators > 0 && securedAdministrators === administrators
	},
	mail: { href: `${SETTINGS}/epost`, done: ({ mailOut }) => mailOut },
	units: { href: `${SETTINGS}/enheter`, done: ({ units }) => units >= 2 },
	hours: { href: `${SETTINGS}/enheter`, done: ({ switchboardHours }) => switchboardHours },
	areas: {
		href: `${SETTINGS}/omrader`,
		done: ({ areas, outlineDrawn }) => areas > 0 && outlineDrawn
	},
	people: {
		href: `${SETTINGS}/personer`,
		done: ({ publishers, approvers }) => publishers >= 2 && approvers >= 1
	},
	duty: { href: '/intern/vakt', done: ({ shifts }) => shifts > 0 },
	sms: { href: `${SETTINGS}/sms`, done: ({ smsOut }) => smsOut, optional: true },
	krisepakke: {
		href: '/intern/vakt/krisepakke',
		done: ({ krisepakkePrinted }) => krisepakkePrinted
	}
} as const satisfies Record<string, SetupStep>;
export type SetupKey = keyof typeof SETUP;

/** Each step with whether it is done, and whether everything that must be is. */
export function setup(facts: SetupFacts): {
	steps: { key: SetupKey; href: string; done: boolean; optional: boolean }[];
	ready: boolean;
} {
	const steps = (Object.entries(SETUP) as [SetupKey, SetupStep][]).map(
		([key, { href, done, optional }]) => ({
			key,
			href,
			done: done(facts),
			optional: optional ?? false
		})
	);
	return { steps, ready: steps.every(({ done, optional }) => done || optional) };
}
