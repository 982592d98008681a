import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/**
 * A push service that takes every message, in a process of its own, for measuring. Tells its parent
 * where it listens and which certificate to believe; ends with it.
 */
export async function main(): Promise<void> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'push service' }], {
		keyType: 'ec',
		extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }]
	});
	const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
		request.resume().on('end', () => {
			response.writeHead(201);
			response.end();
		});
	});
	server.listen(0, 'localhost', () => {
		const { port } = server.address() as AddressInfo;
		process.send?.({ host: `localhost:${port}`, ca: cert });
	});
	process.on('disconnect', () => process.exit());
}
