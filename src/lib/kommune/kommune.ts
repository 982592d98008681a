import type { Hex } from './theme';

/** What the kommune says of itself; everything a person can change in settings. */
export interface Kommune {
	name: string;
	/** kommunenummer, four digits (SSB) */
	number: string;
	/** main målform: the language of messages and of the bare public addresses */
	mainLanguage: 'nb' | 'nn';
	/** what residents are written to in besides the main målform, BCP 47 (sameloven ch. 3 for Sami) */
	messageLanguages: string[];
	/** the switchboard, as it is read aloud */
	phone: string;
	/** the duty phone that residents may call at night */
	dutyPhone: string;
	/** where mail from Varde comes from and answers go */
	email: string;
	website: string;
	/** the kommune's page on Facebook, where messages are told too; empty: it has none */
	facebook: string;
	/** the colour of buttons and links, `#0062ba`; empty: Varde's own */
	accent: Hex | '';
	/** a picture as a data URI, small enough to lie in every page; empty: Varde's mark */
	logo: string;
	/** local times `HH:MM` between which what can wait does not ring */
	nightFrom: string;
	nightUntil: string;
	/** the two statements that stand on every page; plain paragraphs, empty: our draft is shown */
	accessibilityStatement: string;
	privacyStatement: string;
}

/** What is shown until somebody has filled in the settings. */
export const UNNAMED: Kommune = {
	name: 'Kommunen',
	number: '0000',
	mainLanguage: 'nb',
	messageLanguages: ['nb', 'nn', 'en'],
	phone: '',
	dutyPhone: '',
	email: 'post@kommune.invalid',
	website: '',
	facebook: '',
	accent: '',
	logo: '',
	nightFrom: '22:00',
	nightUntil: '06:00',
	accessibilityStatement: '',
	privacyStatement: ''
};

/** The demo kommune: it does not exist, nor does its number. */
export const LILLEVIK: Kommune = {
	...UNNAMED,
	name: 'Lillevik kommune',
	number: '9999',
	phone: '55 50 00 00',
	dutyPhone: '55 50 00 99',
	email: 'servicetorg@lillevik.test',
	website: 'https://lillevik.test',
	facebook: 'https://www.facebook.com/lillevik.test'
};

/** The telephones that the kommune publishes itself: nobody is warned of those. */
export function ownPhones({ phone, dutyPhone }: Pick<Kommune, 'phone' | 'dutyPhone'>): string[] {
	return [phone, dutyPhone].filter(Boolean);
}
