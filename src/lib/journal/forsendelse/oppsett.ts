import * as v from 'valibot';
import { text } from '../../database/text';
import type { MessageKey } from '../../i18n/refusal';

/** Where the journal is kept: here, or in an archive that is reached in one of three ways. */
export const MODUSER = ['eget', 'mappe', 'http', 'haand'] as const;
export type Modus = (typeof MODUSER)[number];

/** The versions of Fiks Arkiv that can be written. V2 is «under arbeid» at KS. */
export const VERSJONER = ['v1', 'v2'] as const;
export type Versjon = (typeof VERSJONER)[number];

/** How the kommune's archive is reached, without its password. */
export interface Oppsett {
	modus: Modus;
	versjon: Versjon;
	/** M308, and the arkivdel (a kode of the archive); '' leaves them out */
	journalenhet: string;
	arkivdel: string;
	/** The kommune's own postliste or eInnsyn, which /journal links to; '' when nobody has said */
	postliste: string;
	/** The folder that messages are laid in (modus mappe) */
	mappe: string;
	/** The integrasjonspunkt, the Fiks IO account of the archive, and who signs in (modus http) */
	adresse: string;
	konto: string;
	bruker: string;
	/** Journalposter from this civil date on are for the archive; those before stay in our own journal. */
	fra: string;
}

/** How it is until somebody sets it up: the journal is Varde's own. */
export const EGET: Oppsett = {
	modus: 'eget',
	versjon: 'v1',
	journalenhet: '',
	arkivdel: '',
	postliste: '',
	mappe: '',
	adresse: '',
	konto: '',
	bruker: '',
	fra: '0001-01-01'
};

/** Whether an archive owns the numbers, and so the postliste. */
export function harArkivsystem({ modus }: Pick<Oppsett, 'modus'>): boolean {
	return modus !== 'eget';
}

/** Whether messages go by themselves when somebody says «send»; else a person carries them. */
export function sendesSelv({ modus }: Pick<Oppsett, 'modus'>): boolean {
	return modus === 'mappe' || modus === 'http';
}

const field = (max: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.transform((raw) => text(raw, max))
		),
		''
	);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The form of the settings page. */
export const OPPSETT = v.object({
	modus: v.picklist(MODUSER, 'ui_field_invalid'),
	versjon: v.optional(v.picklist(VERSJONER, 'ui_field_invalid'), 'v1'),
	journalenhet: field(200),
	arkivdel: field(100),
	postliste: v.pipe(field(500), v.check(isWebAddress, 'forsendelse_address_wrong')),
	mappe: field(500),
	adresse: v.pipe(field(500), v.check(isServiceAddress, 'forsendelse_service_wrong')),
	konto: v.pipe(
		field(36),
		v.check((raw) => !raw || UUID.test(raw), 'forsendelse_account_wrong')
	),
	bruker: field(200),
	passord: v.optional(v.string(), ''),
	fra: v.pipe(
		field(10),
		v.check((raw) => !raw || /^\d{4}-\d\d-\d\d$/.test(raw), 'ui_field_invalid')
	)
});

/** What is wrong with a setup that no single field can tell; {} when it can be used. */
export function feilI({ modus, mappe, adresse, konto }: Oppsett): Record<string, MessageKey> {
	const errors: Record<string, MessageKey> = {};
	if (modus === 'mappe' && !mappe.startsWith('/')) errors.mappe = 'forsendelse_folder_missing';
	if (modus === 'http' && !adresse) errors.adresse = 'forsendelse_service_wrong';
	if (modus === 'http' && !konto) errors.konto = 'forsendelse_account_wrong';
	return errors;
}

function isWebAddress(raw: string): boolean {
	return raw === '' || (URL.canParse(raw) && /^https?:$/.test(new URL(raw).protocol));
}

/** https, or http to a machine in the house: an integrasjonspunkt usually stands beside the archive. */
function isServiceAddress(raw: string): boolean {
	if (!isWebAddress(raw)) return false;
	return raw === '' || !(new URL(raw).username || new URL(raw).password);
}
