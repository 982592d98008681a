import {
	decodeJwt,
	decodeProtectedHeader,
	exportJWK,
	generateKeyPair,
	importJWK,
	SignJWT,
	type JWK
} from 'jose';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** Somebody the directory knows: what it says of them in its tokens. */
export interface Known {
	sub: string;
	name?: string;
	email?: string;
	email_verified?: boolean;
	groups?: string[];
	[claim: string]: unknown;
}

/** A real OpenID Connect provider on this machine, that can be made to misbehave. */
export interface TestIssuer {
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** whom it knows, by `sub`; changes count from the next token */
	people: Map<string, Known>;
	/** changes what it says in an id_token, signed again with its own key */
	claims: ((claims: Record<string, unknown>) => Record<string, unknown>) | null;
	/** signs its id_tokens with a key that it does not show */
	forge: boolean;
	/** answers instead of the provider; true when it did */
	instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
	/** the paths it was asked for */
	asked: string[];
	/** signs something with its present key */
	sign(claims: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
	rotateKeys(): Promise<void>;
	/** stops and starts answering on the same port */
	goDown(): Promise<void>;
	comeBack(): Promise<void>;
	close(): Promise<void>;
}

const CLIENT = { id: 'varde', secret: 'a secret that only the two of us know' };

/** @param app where Varde answers: 'http://localhost:3000' */
export async function startIssuer(app: string, port = 0): Promise<TestIssuer> {
	const server = createServer();
	await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
	const { port: taken } = server.address() as AddressInfo;
	const issuer = `http://127.0.0.1:${taken}`;
	let key = await newKey();
	let provider: Provider;

	const self: TestIssuer = {
		issuer,
		clientId: CLIENT.id,
		clientSecret: CLIENT.secret,
		people: new Map(),
		claims: null,
		forge: false,
		instead: null,
		asked: [],
		sign: (claims, header) => signed(key, claims, header),
		rotateKeys: async () => {
			key = await newKey();
			provider = make();
		},
		goDown: () =>
			new Promise((down) => {
				server.close(() => down());
				server.closeAllConnections();
			}),
		comeBack: () => new Promise<void>((up) => server.listen(taken, '127.0.0.1', up)),
		close: () => self.goDown()
	};
	const make = () => makeProvider(self, app, key);
	provider = make();
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		self.asked.push(request.url!.split('?')[0]!);
		if (self.instead?.(request, response)) return;
		if (request.url!.startsWith('/who/')) void choose(provider, self, request, response);
		else void provider.callback()(request, response);
	});
	return self;
}

function makeProvider(self: TestIssuer, app: string, key: JWK): Provider {
	const provider = new Provider(self.issuer, configuration(self, app, key));
	provider.on('server_error', (_ctx, error) => console.error(error));
	provider.use(async (ctx, next) => {
		await next();
		if (ctx.path !== '/token' || !ctx.body?.id_token) return;
		const said = decodeJwt(ctx.body.id_token) as Record<string, unknown>;
		const shown = { kid: decodeProtectedHeader(ctx.body.id_token).kid };
		if (self.forge) ctx.body = { ...ctx.body, id_token: await signed(await newKey(), said, shown) };
		if (self.claims) ctx.body = { ...ctx.body, id_token: await self.sign(self.claims(said)) };
	});
	return provider;
}

function configuration(self: TestIssuer, app: string, key: JWK): Configuration {
	const scopes = 'openid profile email offline_access';
	return {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				redirect_uris: [`${app}/logg-inn/katalog/svar`],
				post_logout_redirect_uris: [`${app}/logg-inn`],
				backchannel_logout_uri: `${app}/logg-inn/katalog/utlogging`,
				backchannel_logout_session_required: true,
				grant_types: ['authorization_code', 'refresh_token']
			}
		],
		jwks: { keys: [key] },
		conformIdTokenClaims: false,
		claims: {
			openid: ['sub', 'groups', '_claim_names', 'tid', 'idp'],
			email: ['email', 'email_verified'],
			profile: ['name', 'preferred_username']
		},
		scopes: scopes.split(' '),
		pkce: { required: () => true },
		cookies: { keys: ['for tests only'] },
		features: {
			devInteractions: { enabled: false },
			backchannelLogout: { enabled: true },
			rpInitiatedLogout: {
				enabled: true,
				logoutSource: (ctx, form) => {
					const yes = '<button form="op.logoutForm" name="logout" value="yes">Logg ut</button>';
					ctx.body = `<!doctype html><html lang="nb"><title>Katalogen</title>${form}${yes}</html>`;
				}
			}
		},
		ttl: {
			Interaction: 600,
			Grant: 3600,
			Session: 3600,
			AccessToken: 600,
			RefreshToken: 3600,
			IdToken: 600
		},
		interactions: { url: (_ctx, { uid }) => `/who/${uid}` },
		issueRefreshToken: () => true,
		fetch: (url, options) => fetch(url, options),
		findAccount: (_ctx, sub) => {
			const claims = self.people.get(sub);
			return claims && { accountId: sub, claims: () => claims };
		},
		loadExistingGrant: async ({ oidc }) => {
			const grant = new oidc.provider.Grant({
				clientId: oidc.client!.clientId,
				accountId: oidc.session!.accountId!
			});
			grant.addOIDCScope(scopes);
			await grant.save();
			return grant;
		}
	};
}

/** The page of the directory: one button for each person it knows. */
async function choose(
	provider: Provider,
	self: TestIssuer,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const chosen = new URL(request.url!, self.issuer).searchParams.get('sub');
	if (chosen)
		return provider.interactionFinished(request, response, { login: { accountId: chosen } });
	const links = [...self.people.values()].map(
		({ sub, name }) => `<p><a href="?sub=${sub}">${name ?? sub}</a></p>`
	);
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(`<!doctype html><html lang="nb"><title>Katalogen</title>${links.join('')}</html>`);
}

async function signed(key: JWK, claims: object, header: object = {}): Promise<string> {
	return new SignJWT({ ...claims })
		.setProtectedHeader({ alg: 'RS256', kid: key.kid, ...header })
		.sign(await importJWK(key, 'RS256'));
}

async function newKey(): Promise<JWK> {
	const { privateKey } = await generateKeyPair('RS256', { extractable: true });
	const kid = crypto.randomUUID();
	return { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' };
}
