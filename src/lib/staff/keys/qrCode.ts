import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as one SVG path of unit squares, and how many squares wide it is. */
export function qrCode(text: string): { path: string; size: number } {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const squares = data.flatMap((row, y) =>
		row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))
	);
	return { path: squares.join(''), size };
}
