import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#infra/bundle.ts';

const files = ['functions', 'infra', 'policy', 'workflows'].flatMap((folder) =>
  readdirSync(root).includes(folder)
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
    : [],
);

describe('the sources', () => {
  it('write no partition and no address of one by hand', () => {
    expect(files.length).toBeGreaterThan(60);
    const found = files.filter((file) =>
      /arn:aws|amazonaws\.com(?!')|\.amazonaws\./.test(
        // Names of services as principals are the same in every partition.
        readFileSync(file, 'utf8').replaceAll(
          /'(lambda|scheduler|events|states)\.amazonaws\.com'/g,
          '',
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
