import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserScripts } from './browser-scripts.ts';

/** Root of the repository, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Where {@link bundleFunctions} writes: a folder an entry, each holding `index.mjs`. Launches side by
 * side name a folder of their own in `BUNDLE_FOLDER`.
 */
export const bundleFolder = process.env['BUNDLE_FOLDER'] ?? join(root, '.build/functions');

/**
 * Entries of all Lambda functions, such as `portal/show-health`: every file under `functions/` that
 * exports a `handler`. Nothing has to be listed by hand.
 */
export function findEntries(): string[] {
  const folder = join(root, 'functions');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => /^export const handler\b/m.test(readFileSync(path, 'utf8')))
    .map((path) => relative(folder, path).slice(0, -'.ts'.length))
    .sort();
}

/** Bundles every function in one call: ESM, SDK included, so that what was tested is what runs. */
export async function bundleFunctions(): Promise<string[]> {
  const entries = findEntries();
  rmSync(bundleFolder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      entries.map((entry) => [`${entry}/index`, `functions/${entry}.ts`]),
    ),
    outdir: bundleFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    mainFields: ['module', 'main'],
    // CommonJS dependencies call require() for Node's own modules; ESM output has none.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    define: await browserScripts(),
    logLevel: 'warning',
  });
  return entries;
}
