import { create } from 'xmlbuilder2';
import { literally } from '../database/xml';
import { osloIso } from './clock';
import { enclosed } from './exercise/mark';
import {
	LANGS,
	type CapMapping,
	type Composed,
	type Step,
	type Texts,
	type Worded
} from './template';

const HOUR = 3_600_000;

/** One published version, as the Common Alerting Protocol (OASIS CAP 1.2, MET Norway's profile) tells it. */
export interface CapMessage {
	identifier: string;
	/** An address of the kommune, no spaces or commas. */
	sender: string;
	sentAt: number;
	step: Step;
	/** A message sent by mistake is cancelled; a danger that is over is updated with «AllClear». */
	withdraws: boolean;
	/** Earlier versions of the incident, oldest first. */
	earlier: { identifier: string; sentAt: number; expiresAt: number }[];
	/** The incident's reference. */
	ref: string;
	/** Only for those who take part: nobody acts on it. */
	exercise: boolean;
	mapping: CapMapping;
	event: Texts;
	texts: Worded;
	onsetAt: number;
	expiresAt: number;
	nextUpdateAt: number | null;
	mainLanguage: 'nb' | 'nn';
	senderName: string;
	web: string;
	contact: string;
	/** kommunenummer */
	municipality: string;
	areas: CapArea;
}

export interface CapArea {
	description: Texts;
	/** Rings of latitude, longitude (WGS 84): the first point last. */
	polygons: [lat: number, lon: number][][];
}

/** Stable for a version, made of what the extended schema allows: no space, comma, & or <. */
export function capIdentifier(municipality: string, incidentId: string, version: number): string {
	return `no.kommune.${municipality}.${incidentId}.${version}`;
}

/** The document, valid against CAP 1.2 (elements are a sequence: their order is the schema's). */
export function capXml(said: CapMessage): string {
	const message = literally(literally(said));
	const references = referred(message);
	return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' })
		.ele('urn:oasis:names:tc:emergency:cap:1.2', 'alert')
		.ele({
			identifier: message.identifier,
			sender: message.sender,
			sent: osloIso(message.sentAt),
			...status(message),
			...(references && { references }),
			incidents: message.ref,
			info: Object.entries(message.texts).map(([code, words]) => info(message, code, words))
		})
		.doc()
		.end({ prettyPrint: true });
}

/** An exercise names itself in `note` (CAP 1.2 §3.2.1), and is for nobody outside it. */
function status(message: CapMessage) {
	const msgType = messageType(message);
	if (!message.exercise) return { status: 'Actual', msgType, scope: 'Public' };
	const restriction = 'Participants of the exercise only';
	const note = `ØVELSE/EXERCISE ${message.ref} ØVELSE/EXERCISE`;
	return { status: 'Exercise', msgType, scope: 'Restricted', restriction, note };
}

function messageType({ step, withdraws }: CapMessage): 'Alert' | 'Update' | 'Cancel' {
	if (step === 'first') return 'Alert';
	return withdraws ? 'Cancel' : 'Update';
}

/** All earlier messages that are still valid, and always the one before: an update must refer to one. */
function referred({ earlier, sender, sentAt }: CapMessage): string {
	return earlier
		.filter((one, i) => one.expiresAt > sentAt || i === earlier.length - 1)
		.map((one) => `${sender},${one.identifier},${osloIso(one.sentAt)}`)
		.join(' ');
}

function info(message: CapMessage, code: string, { title, paragraphs, advice }: Composed) {
	const { senderName, web, contact } = message;
	const lang = LANGS.find((one) => one === code) ?? message.mainLanguage;
	return {
		language: language(message, code),
		category: message.mapping.category,
		event: message.event[lang],
		...danger(message),
		eventCode: { valueName: 'OET:v1.2', value: message.mapping.event },
		onset: osloIso(message.onsetAt),
		expires: osloIso(isOver(message) ? message.sentAt + HOUR : message.expiresAt),
		senderName,
		headline: title,
		description: paragraphs
			.filter((paragraph) => !advice.split('\n').includes(paragraph))
			.join('\n'),
		...(advice && { instruction: message.exercise ? enclosed(advice, code) : advice }),
		web,
		contact,
		parameter: parameters(message),
		area: {
			areaDesc: message.areas.description[lang],
			polygon: message.areas.polygons.map(points)
		}
	};
}

/** MET writes `no` and `en-GB`; the kommune's main Norwegian is `no`, the other keeps its own name. */
function language({ mainLanguage }: CapMessage, code: string): string {
	if (code === 'en') return 'en-GB';
	return code === mainLanguage ? 'no' : code;
}

const isOver = ({ step, withdraws }: CapMessage) => step === 'allClear' || withdraws;

function danger(message: CapMessage) {
	const { responseType, urgency, severity, certainty } = message.mapping;
	if (message.withdraws)
		return { responseType: 'None', urgency: 'Past', severity: 'Minor', certainty };
	if (message.step === 'allClear')
		return { responseType: 'AllClear', urgency: 'Past', severity: 'Minor', certainty: 'Observed' };
	return { responseType, urgency, severity, certainty };
}

function parameters({ nextUpdateAt, municipality }: CapMessage) {
	return [
		...(nextUpdateAt ? [{ valueName: 'nextUpdate', value: osloIso(nextUpdateAt) }] : []),
		{ valueName: 'MunicipalityId', value: municipality }
	];
}

/** `lat,lon lat,lon …` with four decimals (about ten metres). */
function points(ring: [number, number][]): string {
	return ring.map(([lat, lon]) => `${lat.toFixed(4)},${lon.toFixed(4)}`).join(' ');
}
