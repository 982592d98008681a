/** What the kommune says of itself; everything a person can change in settings. */
export interface Kommune {
	name: string;
	/** kommunenummer, four digits (SSB) */
	number: string;
	/** main målform: the language of messages and of the bare public addresses */
	mainLanguage: 'nb' | 'nn';
	/** languages of messages, BCP 47; data, not the interface's languages */
	messageLanguages: string[];
	/** the switchboard, as it is read aloud */
	phone: string;
	/** the duty phone that residents may call at night */
	dutyPhone: string;
	/** where mail from Varde comes from and answers go */
	email: string;
	website: string;
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
	website: 'https://lillevik.test'
};
