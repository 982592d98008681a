import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

interface Ceremony {
	challenge: string;
	origin: string;
	rpId?: string;
	/** whether the finger or the PIN was right */
	verified?: boolean;
}

/** An authenticator with one passkey (ES256), as WebAuthn § 6 describes it; no finger needed. */
export class Authenticator {
	readonly id = randomBytes(16);
	/** set to what the next signature is to claim, less one */
	counter = 0;
	#private: KeyObject;
	#public: Uint8Array;

	constructor() {
		const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
		const cose = new Map<number, number | Uint8Array>([
			[1, 2],
			[3, -7],
			[-1, 1],
			[-2, new Uint8Array(Buffer.from(x, 'base64url'))],
			[-3, new Uint8Array(Buffer.from(y, 'base64url'))]
		]);
		this.#private = privateKey;
		this.#public = isoCBOR.encode(cose);
	}

	/** The answer to a question of how to make a passkey, as a browser sends it. */
	make(asked: Ceremony): string {
		const authData = Buffer.concat([
			this.#data(asked, ATTESTED),
			Buffer.alloc(16),
			Buffer.from([0, this.id.length]),
			this.id,
			this.#public
		]);
		const attestation = new Map<string, unknown>([
			['fmt', 'none'],
			['attStmt', new Map()],
			['authData', new Uint8Array(authData)]
		]);
		return this.#answer(asked, 'webauthn.create', {
			attestationObject: base64(isoCBOR.encode(attestation as never)),
			transports: ['internal']
		});
	}

	/** The answer to a question of who it is. */
	sign(asked: Ceremony): string {
		this.counter++;
		const data = this.#data(asked);
		const client = clientData(asked, 'webauthn.get');
		const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#private);
		return this.#answer(asked, 'webauthn.get', {
			authenticatorData: base64(data),
			signature: base64(signature)
		});
	}

	#answer(asked: Ceremony, type: string, response: object): string {
		const id = base64(this.id);
		const clientDataJSON = base64(clientData(asked, type));
		return JSON.stringify({
			...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
			response: { ...response, clientDataJSON }
		});
	}

	#data({ rpId = 'localhost', verified = true }: Ceremony, more = 0): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.counter);
		const flags = PRESENT | (verified ? VERIFIED : 0) | more;
		return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter]);
	}
}

function clientData({ challenge, origin }: Ceremony, type: string): Buffer {
	return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}
