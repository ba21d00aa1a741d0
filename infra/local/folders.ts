import { join } from 'node:path';
import { root } from '#infra/bundle.ts';

/** Everything that a run leaves on this machine; deleting the folder is always safe. */
export const localFolder = join(root, '.local');
