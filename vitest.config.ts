import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import app from './vite.config.ts';

/** The whole programs under `test` take longest, and go first: nothing waits for them in the end. */
class WholeProgramsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isWhole = ({ moduleId }: TestSpecification) => !moduleId.includes('/src/');
		return [...sorted.filter(isWhole), ...sorted.filter((file) => !isWhole(file))];
	}
}

/** Whether a test asks for nothing but what it is given: no database, file, clock or environment. */
const isOfRules = (file: string) =>
	!/\.server'|\.browser'|support\/|\bvi\.|process\.|node:|\.js'/.test(readFileSync(file, 'utf8'));

const beside = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.test.ts'))
	.map((file) => `src/${file}`);
const rules = beside.filter(isOfRules);

export default mergeConfig(
	app,
	defineConfig({
		test: {
			// The public pages carry their stylesheet inside, and tests read it there.
			css: { include: [/public\.css|banner\.css/] },
			testTimeout: 20_000,
			hookTimeout: 120_000,
			// One more than the cores of a small machine: whole programs mostly wait.
			maxWorkers: 3,
			setupFiles: ['test/support/setup.ts'],
			sequence: { sequencer: WholeProgramsFirst },
			projects: [
				// A process for each file costs more than what most rules take to try.
				{ extends: true, test: { name: 'rules', include: rules, isolate: false } },
				{
					extends: true,
					test: { name: 'the rest', include: ['{src,test}/**/*.test.ts'], exclude: rules }
				}
			]
		}
	})
);
