import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Scripts for browsers, by the name under which functions hold their text. */
const scripts = { UPLOAD_SCRIPT: 'functions/portal/browser/upload-in-parts.ts' } as const;

/**
 * Bundles the scripts for browsers and returns them as definitions for a bundler, so that a function
 * carries what it serves and its address can change with its content.
 */
export async function browserScripts(): Promise<Record<string, string>> {
  const defined = Object.entries(scripts).map(async ([name, entry]) => {
    const { outputFiles } = await build({
      absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'warning',
    });
    return [name, JSON.stringify(outputFiles[0]?.text)] as const;
  });
  return Object.fromEntries(await Promise.all(defined));
}
