/** An XML document that a browser saves under a name, and nobody in between keeps. */
export function xmlFile(name: string, xml: string): Response {
	return new Response(xml, {
		headers: {
			'content-type': 'application/xml; charset=utf-8',
			'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}
