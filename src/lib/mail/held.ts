/** More than this in an hour from one address is a loop or a spammer, and waits for a person. */
export const MOST_AN_HOUR = 20;
