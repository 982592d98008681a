/** In which order the lines are called when nobody answers. */
export const STEPS = ['primary', 'backup', 'leader'] as const;
export type Step = (typeof STEPS)[number];
