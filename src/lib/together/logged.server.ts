import { incidentByRef } from '../crisis/incidents.server';
import { note } from '../crisis/log/log.server';
import type { Delivery } from '../outbox/delivery';

/** The key of a letter to residents: channel, incident and version. */
const TO_RESIDENTS = /^(\w+):([^@:]+)@(\d+)/;

/** A way out to residents, which tells the crisis log what became of each message. */
export function logged(delivery: Delivery): Delivery {
	return {
		...delivery,
		ended: async (tx, letter, { state, note: said }) => {
			const [, channel, ref, version] = TO_RESIDENTS.exec(letter.key) ?? [];
			const incident = ref ? await incidentByRef(tx, ref) : null;
			if (!incident || !channel) return;
			await note(tx, {
				matterId: incident.id,
				actor: null,
				kind: state === 'sent' ? 'delivered' : 'undelivered',
				details: { channel, version: Number(version), said: said ?? '' }
			});
		}
	};
}
