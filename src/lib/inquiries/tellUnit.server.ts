import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { append } from '$lib/outbox/outbox.server';
import { unitName } from '$lib/staff/unit';
import { unitById } from '$lib/staff/units.server';
import { worksOutside } from './outside/unit.server';
import type { InquiryRow } from './read.server';

/**
 * Mails the mailbox of the unit that has got an inquiry, when it wants such mails: the reference and
 * a link, never who wrote or what. Once for each time that the inquiry comes to a unit.
 */
export async function tellUnit(
	tx: Tx,
	{ ref, unitId, version }: Pick<InquiryRow, 'ref' | 'unitId' | 'version'>
): Promise<void> {
	const unit = await unitById(tx, unitId);
	// Whoever does not work here gets the matter itself (outside/).
	if (!unit?.mailNew || !unit.email || (await worksOutside(tx, unitId))) return;
	const { mainLanguage } = await kommune(tx);
	const t = translator(mainLanguage);
	const name = unitName(unit, mainLanguage);
	await append(tx, {
		delivery: 'email',
		key: `inquiry-unit ${ref}@${version}`,
		payload: {
			to: unit.email,
			subject: t('units_mail_subject', { ref, unit: name }),
			text: t('units_mail_text', {
				ref,
				unit: name,
				link: `${publicOrigin()}/intern/henvendelser/${ref}`
			})
		}
	});
}
