import { eq } from 'drizzle-orm';
import { publicOrigin } from '$lib/database/config.server';
import type { Tx } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { append } from '$lib/outbox/outbox.server';
import { user } from '$lib/staff/tables.server';
import { faultsOf, isBroken, type Known } from './rule';
import { ruleSentence } from './sentence';
import type { RuleRow } from './store.server';

/** Mails whoever wrote a rule that has broken, once for each way it broke. */
export async function tellOfFaults(tx: Tx, rules: RuleRow[], facts: Known): Promise<void> {
	for (const { id, version, changedBy, content } of rules) {
		const faults = faultsOf(content, facts);
		if (!isBroken(faults)) continue;
		const [owner] = await tx.select().from(user).where(eq(user.id, changedBy));
		if (!owner?.active) continue;
		const t = translator(owner.locale ?? 'nb');
		await append(tx, {
			delivery: 'email',
			key: `rule-broken ${id}@${version} ${faults.join(' ')}`,
			payload: {
				to: owner.email,
				subject: t('rules_broken_subject'),
				text: t('rules_broken_text', {
					rule: ruleSentence(t, content, facts),
					faults: faults.map((fault) => `– ${t(`rules_fault_${fault}`)}`).join('\n'),
					link: `${publicOrigin()}/intern/innstillinger/ruting/${id}`
				})
			}
		});
	}
}
