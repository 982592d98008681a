/** Somebody to call. */
export interface PhoneLine {
	name: string;
	phone: string;
}

/** «Statsforvalteren: 55 55 00 10» a line, as people to call; a line without a number has an empty one. */
export function phoneLines(text: string): PhoneLine[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const [, name = line, phone = ''] =
				/^(.*?)[:;,\t]?\s*(\+?[\d][\d ]{1,18}\d)$/.exec(line) ?? [];
			return { name: name.trim(), phone: phone.trim() };
		});
}
