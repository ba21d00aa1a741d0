import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#infra/bundle.ts';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Folders whose paths a page may name in code; what is written to `.build` and the like is not there. */
const PATH = /^(policy|functions|workflows|infra|test|docs)\/[\w./-]*$/;

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('names no path that is not there', () => {
    const inCode = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '');
    const dead = inCode.filter((one) => PATH.test(one) && !existsSync(join(root, one)));
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((one) => !existsSync(join(root, dirname(page), one)));
    expect([...dead, ...broken]).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)([\w:]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((one) => scripts[one] === undefined)).toEqual([]);
  });
});

describe('README', () => {
  it('has the two commands', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    expect(text).toContain('npm ci && npm run demo');
    expect(text).toContain('npm ci && npm test');
    expect(scripts).toMatchObject({ test: expect.any(String), demo: expect.any(String) });
  });
});
