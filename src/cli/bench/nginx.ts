import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, freePort, type Varde } from './varde';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** True when Debian's module for it is installed; else both sides are asked for gzip. */
export const hasBrotli = existsSync(BROTLI);

/** nginx on one core, serving the same files as the front has in memory, with the same headers. */
export async function startNginx({ dataDir }: Varde, core: number) {
	const port = await freePort();
	const configuration = join(dataDir, 'nginx.conf');
	writeFileSync(configuration, configurationOf(dataDir, port));
	const options = ['-c', configuration, '-p', dataDir, '-e', '/dev/null'];
	const child = spawn('taskset', ['-c', String(core), 'nginx', ...options], { stdio: 'inherit' });
	const ended = new Promise((done) => child.on('close', done));
	const origin = `http://localhost:${port}`;
	await answering(`${origin}/`);
	return {
		origin,
		pid: worker(child.pid),
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
		}
	};
}

/** The process that does the work: nginx's own first child. */
function worker(pid = 0): number {
	return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0]);
}

/** Set up as one who wants it fast would: files kept open, no access log, compressed beforehand. */
function configurationOf(dataDir: string, port: number): string {
	return `${hasBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${dataDir}/nginx.pid;
events { worker_connections 1024; }
http {
	types { text/html html; application/json json; application/atom+xml atom; application/cap+xml xml; }
	charset utf-8;
	access_log off;
	sendfile on;
	tcp_nopush on;
	keepalive_requests 1000000;
	open_file_cache max=1000;
	gzip_static on;
	${hasBrotli ? 'brotli_static on;' : ''}
	server {
		listen 127.0.0.1:${port};
		root ${dataDir}/public;
		add_header Vary Accept-Encoding;
		add_header Cache-Control "public, max-age=15, stale-while-revalidate=60, stale-if-error=86400";
		add_header X-Content-Type-Options nosniff;
		add_header Referrer-Policy same-origin;
		add_header Content-Security-Policy "default-src 'none'; style-src 'sha256-V3wquUnX6mICX0P0MZB2sqQnFKzxe/6oriCwtXMC1pI='; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
		location = / { try_files /index.html =404; }
		location / { try_files $uri $uri.html $uri/index.html =404; }
	}
}
`;
}
