import { eq } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/sqlite-core';
import { incident, incidentDraft, incidentVersion } from './tables.server';

/*
 * What is meant, without exercises. Everything that reaches a resident, a feed, a figure or a
 * colleague on duty is read from here; a test knows the few modules that may read the tables.
 */

const query = () => new QueryBuilder();

export const liveIncident = query()
	.select()
	.from(incident)
	.where(eq(incident.exercise, false))
	.as('live_incident');

export const liveVersion = query()
	.select()
	.from(incidentVersion)
	.where(eq(incidentVersion.exercise, false))
	.as('live_version');

export const liveDraft = query()
	.select()
	.from(incidentDraft)
	.where(eq(incidentDraft.exercise, false))
	.as('live_draft');

/** The opposite, for those who check. */
export const exerciseIncident = query()
	.select()
	.from(incident)
	.where(eq(incident.exercise, true))
	.as('exercise_incident');
