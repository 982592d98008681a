/** How many are signed up for each way to be warned. */
export interface Reached {
	push: number;
	sms: number;
	mail: number;
}
export type Month = Reached & { month: string };

/** A month with its sum and, when it is known how many live here, the share of them in per cent. */
export type Shared = Month & { sum: number; percent: number | null };

/**
 * The months in order, each with its share. One resident may be signed up in more than one way, so a
 * share is the most it can be. @param residents null when nobody has said how many there are
 */
export function shared(months: Month[], residents: number | null): Shared[] {
	return months
		.toSorted((a, b) => a.month.localeCompare(b.month))
		.map((one) => {
			const sum = one.push + one.sms + one.mail;
			const percent = residents ? Math.min(100, Math.round((sum / residents) * 1000) / 10) : null;
			return { ...one, sum, percent };
		});
}
