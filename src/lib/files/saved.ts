/** The answer that lets a file be saved and never shown: somebody else made it. */
export function saved(name: string, bytes: Uint8Array<ArrayBuffer>): Response {
	const encoded = encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16)}`
	);
	return new Response(bytes, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename*=UTF-8''${encoded}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
}
