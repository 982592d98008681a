/**
 * The one way in: `node src/cli/start.js <command> [arguments]`. Runs in a fresh clone, so it imports
 * nothing that is not Node's own until the packages are installed and the programs are built.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`Varde needs Node 20.19 or newer, and this is ${process.version}. Install a newer one from https://nodejs.org`
	);
	process.exit(1);
}

import('./commands.js').then(({ run }) => run(process.argv[2], process.argv.slice(3)));
