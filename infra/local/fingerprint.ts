import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/bundle.ts';

const inputs = ['functions', 'infra', 'policy', 'workflows'];

/** Hash of everything a deploy is made of; two equal ones mean that nothing has to be deployed. */
export function fingerprint(baseUrl: string): string {
  const hash = createHash('sha256').update(baseUrl);
  const folders = inputs.map((folder) => join(root, folder)).filter((path) => existsSync(path));
  const files = folders.flatMap(filesBelow);
  for (const file of [...files, join(root, 'package-lock.json'), join(root, 'cdk.json')].sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
