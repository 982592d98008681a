/** A line of the page with the keys: what is pressed (together, or one of several) and what it does. */
interface Key {
	/** keys that are pressed at once are joined by '+' */
	keys: readonly string[];
	does: `help_key_${string}`;
}

/** What the keyboard does: everywhere, and where the wheel of the year has the focus. */
export const KEYS = {
	everywhere: [
		{ keys: ['?'], does: 'help_key_question' },
		{ keys: ['Tab'], does: 'help_key_tab' },
		{ keys: ['Shift+Tab'], does: 'help_key_tab_back' },
		{ keys: ['Tab+Enter'], does: 'help_key_skip' },
		{ keys: ['Enter'], does: 'help_key_enter' },
		{ keys: ['Space'], does: 'help_key_space' }
	],
	wheel: [
		{ keys: ['←', '→'], does: 'help_key_round' },
		{ keys: ['↑', '↓'], does: 'help_key_across' },
		{ keys: ['PgUp', 'PgDn'], does: 'help_key_month' },
		{ keys: ['Home', 'End'], does: 'help_key_ends' },
		{ keys: ['T'], does: 'help_key_today' },
		{ keys: ['Esc'], does: 'help_key_leave' }
	]
} as const satisfies Record<string, readonly Key[]>;
