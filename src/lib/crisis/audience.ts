import type { Severity, Step } from './template';

/** Whom a message is for. */
export type Audience = {
	/** null: the whole kommune */
	areaIds: string[] | null;
	/** of the whole kommune: the areas that it does not apply in */
	except?: string[];
	kind: string;
	severity: Severity;
	/** only who had asked to be told by this instant (epoch milliseconds); left out: everybody */
	by?: number;
};

/** What is kept with a version that was told: whom it was about, and everybody who was told it. */
export type VersionAudience = {
	concerns: Audience;
	told: Audience[];
};

/** A version that people have really been told about, and until when they were. */
export type Heard = VersionAudience & { at: number };

/**
 * Who is told of a message. An update goes to those it is about now, and those the last one was about:
 * whoever is outside from now on must hear that too. A correction goes to exactly those who got the
 * mistake, and to those the right message is about when that is somebody else. An all-clear, and a
 * message that takes everything back, go to those who got anything of it.
 * @param heard the earlier versions that anybody was told about, newest first
 */
export function audiencesOf(
	{ step, withdraws }: { step: Step; withdraws: boolean },
	concerns: Audience,
	heard: Heard[]
): Audience[] {
	const [last] = heard;
	const over = step === 'allClear' || withdraws;
	if (over) return merged(heard.flatMap(receivers));
	if (!last) return [concerns];
	const changed = same(concerns, last.concerns) ? [] : [concerns];
	if (step === 'correction') return merged([...receivers(last), ...changed]);
	return merged([concerns, { ...last.concerns, by: last.at }]);
}

/** Those who got it, whoever has come since left out. */
function receivers({ told, at }: Heard): Audience[] {
	return told.map((one) => ({ ...one, by: Math.min(one.by ?? at, at) }));
}

/** Each audience once, with everybody who is in one of its twins. */
function merged(audiences: Audience[]): Audience[] {
	return audiences.reduce<Audience[]>((kept, one) => {
		const twin = kept.find((other) => same(one, other));
		if (!twin) return [...kept, one];
		return kept.map((other) => (other === twin && reaches(one) > reaches(twin) ? one : other));
	}, []);
}

const reaches = ({ by }: Audience) => by ?? Infinity;

function same(a: Audience, b: Audience): boolean {
	const ids = ({ areaIds, except = [] }: Audience) =>
		areaIds ? [...areaIds].sort().join() : `not ${[...except].sort().join()}`;
	return ids(a) === ids(b) && a.kind === b.kind && a.severity === b.severity;
}
