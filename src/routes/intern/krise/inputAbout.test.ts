import { expect, test } from 'vitest';
import { refuse } from '$lib/i18n/refusal';
import { inputAbout } from './inputAbout';

test.each([
	[refuse('crisis_area_missing'), 'field-area'],
	[refuse('crisis_drawn_crosses'), 'field-area'],
	[refuse('crisis_field_missing', { field: 'matter' }), 'field-matter'],
	[refuse('crisis_fact_unconfirmed', { fact: 'cause' }), 'field-f.cause'],
	[refuse('crisis_facts_unticked'), 'field-combined'],
	[refuse('crisis_promise_past'), 'field-nextUpdateAt'],
	[refuse('crisis_version_moved'), null]
])('%o is about %s', (refusal, input) => expect(inputAbout(refusal)).toBe(input));
