/** What an iPhone or iPad must do before it can be told. */
export interface Iphone {
	/** It can show alerts at all: iOS 16.4 and later. */
	isNewEnough: boolean;
	/** The page is open inside another app, which has no home screen to add to. */
	isInsideApp: boolean;
}

/**
 * What the browser says it runs on; null for anything but iPhone and iPad. An iPad says that it is a
 * Mac, but a Mac has no touch screen.
 */
export function iphone({
	userAgent,
	maxTouchPoints
}: {
	userAgent: string;
	maxTouchPoints: number;
}): Iphone | null {
	const isIpadAsMac = /Macintosh/.test(userAgent) && maxTouchPoints > 1;
	if (!/iPhone|iPad|iPod/.test(userAgent) && !isIpadAsMac) return null;
	const [, major, minor] = /\bOS (\d+)_(\d+)/.exec(userAgent) ?? [];
	const version = major === undefined ? Infinity : Number(major) + Number(minor) / 100;
	const isInsideApp = /FBA[NV]|Instagram|LinkedInApp|Snapchat|GSA\/|Messenger/.test(userAgent);
	return { isNewEnough: version >= 16.04, isInsideApp };
}
