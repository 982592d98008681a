import type { Incident } from '../crisis/incidents.server';
import type { Ready } from '../crisis/publication';
import type { Tx } from '../database/database.server';
import { startPause } from '../planning/workflow/pause.server';
import type { Actor } from '../staff/actor';

/**
 * Stops everything that would have gone out by itself when a serious matter is first told of: no gladsak beside
 * a warning. A later version stops nothing again that somebody has let go.
 */
export async function pauseForCrisis(
	tx: Tx,
	actor: Actor,
	{ template }: Pick<Ready, 'template'>,
	{ ref, version, exercise }: Pick<Incident, 'ref' | 'version' | 'exercise'>
): Promise<void> {
	if (exercise || version !== 1 || template.severity !== 'alvorlig') return;
	await startPause(tx, actor, { reason: template.name.nb, incidentRef: ref });
}
