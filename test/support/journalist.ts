import { now } from '$lib/database/clock.server';
import { openDatabase, reader, write } from '$lib/database/database.server';
import { settle } from '$lib/journal/henvendelse.server';
import { utkast } from '$lib/journal/forslag';
import { somForeslaatt } from '$lib/journal/valg';
import type { Actor } from '$lib/staff/actor';
import { actorById } from '$lib/staff/actors.server';
import { demoUser } from '$lib/staff/demo.server';

// A process that journals as fast as it can, beside others, until it is done or killed. It says each
// reference on a line of its own when, and only when, the journal has answered with it.
const [name = '', count = '1'] = process.argv.slice(2);
await openDatabase();
const actor = (await actorById(reader, demoUser('arkiv'), now())) as Actor;
for (let i = 1; i <= Number(count); i++) {
	const ref = `H-${name}-${i}`;
	const at = now();
	const henvendelse = {
		ref,
		text: `Jeg klager, for ${i}. gang 🌊`,
		sender: { name: 'Kari Nordmann', email: null, phone: null },
		unitId: 'vann',
		sensitivity: 'normal' as const,
		receivedAt: at,
		answers: [{ text: 'Vi ser på det.', at: at + 1, by: 'Jonas Berge' }],
		followUps: []
	};
	const drafted = utkast(henvendelse, 'Vann og avløp', at);
	const valg = { ...somForeslaatt(drafted), tittel: 'Klage', offentligTittel: 'Klage' };
	const organ = { kommune: 'Lillevik kommune', enhet: 'Vann og avløp', saksbehandler: actor.name };
	const result = await write((tx) => settle(tx, henvendelse, valg, { actor, organ, at }));
	if ('refused' in result) throw new Error(result.refused);
	process.stdout.write(result.referanser.map((reference) => `${reference}\n`).join(''));
}
process.exit(0);
