import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localFolder } from './folders.ts';

/** Clears the data of `npm start` and leftovers of runs; the Python environment stays. */
const names = existsSync(localFolder) ? readdirSync(localFolder) : [];
for (const name of names.filter((one) => !one.startsWith('python-'))) {
  rmSync(join(localFolder, name), { recursive: true, force: true });
}
console.log('本地数据已清除。Local data cleared.');
