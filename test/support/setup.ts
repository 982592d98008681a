import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Each test file has a data folder of its own, so that none can touch a real one.
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'varde-test-'));
process.env.VARDE_MODE = 'test';
