import { error } from '@sveltejs/kit';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { hentUttrekk } from '$lib/journal/uttrekk/uttrekk.server';
import { requireTask } from '$lib/staff/locks.server';

/** The file of an extract, read from disk as fast as it is taken. */
export async function GET({ locals, params }) {
	const found = await hentUttrekk(requireTask(locals, 'export journal'), params.id);
	if (!found) error(404);
	const { journal, fra, til, filstoerrelse, sjekksum } = found.uttrekk;
	return new Response(Readable.toWeb(createReadStream(found.path)) as ReadableStream, {
		headers: {
			'content-type': 'application/xml; charset=utf-8',
			'content-length': String(filstoerrelse),
			'content-disposition': `attachment; filename="${journal}-${fra}-${til}.xml"`,
			'repr-digest': `sha-256=:${Buffer.from(sjekksum ?? '', 'hex').toString('base64')}:`,
			'cache-control': 'no-store'
		}
	});
}
