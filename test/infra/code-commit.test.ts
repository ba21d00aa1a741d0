import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '#infra/bundle.ts';
import { codeCommit, fromFile, fromGit } from '#infra/code-commit.ts';
import { loadStage } from '#infra/stages.ts';
import { type Resource, resourcesOf, synthesise } from './synthesised.ts';

const commit = /^[0-9a-f]{40}(-modified)?$/;

describe('the commit that a statement names', () => {
  let resources: Resource[];

  beforeAll(() => {
    resources = resourcesOf(synthesise('example'));
  });

  it('stands in the environment of every function that computes', () => {
    const computing = ['compute-statement', 'conclude-review', 'office-api'];
    const environments = resources
      .filter((one) => one.Type === 'AWS::Lambda::Function')
      .filter((one) =>
        computing.some((name) => String(one.Properties?.['Description']).endsWith(name)),
      )
      .map((one) => one.Properties?.['Environment'] as { Variables: Record<string, string> });
    expect(environments).toHaveLength(computing.length);
    for (const { Variables } of environments) {
      expect(Variables['CODE_COMMIT']).toBe(codeCommit(loadStage('example')));
    }
  });

  it('is what git says of this checkout, else what the archive’s file says', () => {
    const empty = mkdtempSync(join(tmpdir(), 'xunzhang-'));
    const file = join(empty, 'code-commit.txt');
    writeFileSync(file, `${'a1'.repeat(20)}\n`);
    expect(fromGit(empty)).toBeUndefined();
    expect(fromFile(pathToFileURL(file))).toBe('a1'.repeat(20));
    const told = fromGit(root) ?? fromFile(pathToFileURL(join(root, 'infra/code-commit.txt')));
    expect(told).toMatch(commit);
  });

  it('is not made up: the file of a checkout is a placeholder for archives', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'xunzhang-')), 'code-commit.txt');
    writeFileSync(file, '$Format:%H$\n');
    expect(fromFile(pathToFileURL(file))).toBeUndefined();
  });
});
