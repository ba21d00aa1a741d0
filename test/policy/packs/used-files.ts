import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { findEntries } from '#infra/bundle.ts';

const entries = [
  'policy/cli/main.ts',
  'policy/cli/write-documents.ts',
  'infra/app.ts',
  ...globSync('infra/local/*.ts'),
  ...findEntries().map((entry) => `functions/${entry}.ts`),
];

/** What a file imports from the repository, by path. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import) '([^']+\.(?:ts|json))'/gu)].flatMap(([, name = '']) => {
    if (name.startsWith('#')) return [name.slice(1)];
    return name.startsWith('.') ? [normalize(join(dirname(path), name))] : [];
  });
}

function reached(): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !existsSync(path)) continue;
    found.add(path);
    open.push(...importsOf(path));
  }
  return found;
}

/** Every file that a command, a page of the documentation, a handler or the infrastructure comes to; tests do not count. */
export const usedFiles = reached();
