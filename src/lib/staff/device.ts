const BROWSERS: [RegExp, string][] = [
	[/Edg\//, 'Edge'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/OPR\//, 'Opera'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\//, 'Chrome'],
	[/Safari\//, 'Safari']
];
const SYSTEMS: [RegExp, string][] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Mac OS X|Macintosh/, 'Mac'],
	[/Linux|X11/, 'Linux']
];

/** What a browser says it is, as a person would say it: «Firefox, Windows»; '' when it says nothing known. */
export function deviceName(userAgent: string): string {
	const first = (known: [RegExp, string][]) => known.find(([sign]) => sign.test(userAgent))?.[1];
	return [first(BROWSERS), first(SYSTEMS)].filter(Boolean).join(', ');
}
