/** Houses along a street: all of it, or the numbers from and to, on one side or both. */
export interface StreetEntry {
	street: string;
	from?: number;
	to?: number;
	side?: 'odd' | 'even';
}
