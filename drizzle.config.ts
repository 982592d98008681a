import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'sqlite',
	// a feature's tables, and those of its parts (staff/duty)
	schema: ['./src/lib/*/tables.server.ts', './src/lib/*/*/tables.server.ts'],
	out: './drizzle'
});
