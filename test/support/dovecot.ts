import { spawn } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export const DOVECOT = '/usr/sbin/dovecot';

/** A machine that tests for everybody has Dovecot (`npm test` installs it there); elsewhere it may be missing. */
export const withoutDovecot = !existsSync(DOVECOT) && !process.env.CI;

interface Wish {
	/** Where tokens are asked about (RFC 7662); with it XOAUTH2 and OAUTHBEARER are offered. */
	introspection?: string;
	/** PEM files; with them STARTTLS is offered. */
	tls?: { cert: string; key: string };
}

/** A real IMAP server on a port of its own, with the users `servicetorg@lillevik.test` and `teknisk@lillevik.test`. */
export interface Dovecot {
	port: number;
	/** Where the mail of a user lies; a file in `new` is a mail that has just come. */
	maildir(user: string): string;
	/** Delivers a message to a user, as a mail server would. */
	deliver(user: string, source: string | Buffer): void;
	stop(): Promise<void>;
}

export const PASSWORD = 'hemmelig i fjorden';
let delivered = 0;

/** Starts it and waits for its greeting. Runs as whoever runs the tests; as `nobody` for mail when that is root. */
export async function startDovecot(wish: Wish = {}): Promise<Dovecot> {
	const base = mkdtempSync(join(tmpdir(), 'varde-dovecot-'));
	chmodSync(base, 0o755);
	const port = await freePort();
	const root = process.getuid?.() === 0;
	const [uid, gid] = root ? [65534, 65534] : [userInfo().uid, userInfo().gid];
	const mail = join(base, 'mail');
	mkdirSync(mail);
	chownSync(mail, uid, gid);
	const maildir = (user: string) => join(mail, user, 'Maildir');
	writeFileSync(
		join(base, 'passwd'),
		['servicetorg', 'teknisk']
			.map((name) => `${name}@lillevik.test:{PLAIN}${PASSWORD}:${uid}:${gid}::::\n`)
			.join('')
	);
	writeFileSync(join(base, 'dovecot.conf'), configuration(base, { port, uid, gid, ...wish }));
	const child = spawn(DOVECOT, ['-F', '-c', join(base, 'dovecot.conf')], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	process.once('exit', () => child.kill('SIGTERM'));
	await greeting(port);
	return {
		port,
		maildir,
		deliver: (user, source) => {
			const folders = ['', 'cur', 'new', 'tmp'].map((name) => join(maildir(user), name));
			for (const folder of [join(mail, user), ...folders]) {
				mkdirSync(folder, { recursive: true });
				chownSync(folder, uid, gid);
			}
			const file = join(maildir(user), 'new', `${Date.now()}.${++delivered}_${process.pid}.test`);
			writeFileSync(file, source);
			chownSync(file, uid, gid);
		},
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
			rmSync(base, { recursive: true, force: true });
		}
	};
}

function configuration(
	base: string,
	{ port, uid, gid, introspection, tls }: Wish & { port: number; uid: number; gid: number }
): string {
	const name = userInfo().username;
	// Root starts it as a distribution does; anybody else runs all of it.
	const ourselves =
		process.getuid?.() === 0
			? ''
			: `default_internal_user = ${name}\ndefault_internal_group = ${gid}\ndefault_login_user = ${name}`;
	if (introspection)
		writeFileSync(
			join(base, 'oauth2.conf'),
			`introspection_url = ${introspection}\nintrospection_mode = post\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n`
		);
	return `
protocols = imap
listen = 127.0.0.1
base_dir = ${base}/run
state_dir = ${base}/state
log_path = ${base}/log
mail_location = maildir:${base}/mail/%u/Maildir
first_valid_uid = 1
${ourselves}
auth_mechanisms = plain login${introspection ? ' xoauth2 oauthbearer' : ''}
disable_plaintext_auth = no
ssl = ${tls ? 'yes' : 'no'}
${tls ? `ssl_cert = <${tls.cert}\nssl_key = <${tls.key}` : ''}
${introspection ? `passdb {\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = ${base}/oauth2.conf\n}` : ''}
passdb {
 driver = passwd-file
 args = ${base}/passwd
}
userdb {
 driver = static
 args = uid=${uid} gid=${gid} home=${base}/mail/%u
}
service anvil {
 chroot =
}
service imap-login {
 chroot =
 inet_listener imap {
  port = ${port}
 }
 inet_listener imaps {
  port = 0
 }
}
`;
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});
}

async function greeting(port: number): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		const said = await new Promise<boolean>((done) => {
			const socket = connect(port, '127.0.0.1');
			socket.on('data', () => done(true));
			socket.on('error', () => done(false));
			socket.on('close', () => done(false));
			setTimeout(() => done(false), 1000).unref();
			socket.once('data', () => socket.destroy());
		});
		if (said) return;
		await new Promise((again) => setTimeout(again, 50));
	}
	throw new Error('Dovecot did not greet');
}
