import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleFolder, bundleFunctions } from '#infra/bundle.ts';

/** One function as it is uploaded. */
export interface BundleFigures {
  readonly entry: string;
  readonly minifiedKb: number;
  readonly zippedKb: number;
  /** Median of three processes, from before the import to after it. */
  readonly importMs: number;
}

const measure =
  'const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t); process.exit(0)';

/** Bundles every function and imports each in processes of its own. */
export async function benchBundles(): Promise<BundleFigures[]> {
  const entries = await bundleFunctions();
  return entries.map((entry) => {
    const file = join(bundleFolder, entry, 'index.mjs');
    const bytes = readFileSync(file);
    const times = [1, 2, 3].map(() =>
      Number(
        execFileSync(process.execPath, ['--input-type=module', '--eval', measure, file], {
          encoding: 'utf8',
          env: { ...process.env, AWS_REGION: 'us-east-1' },
        })
          .trim()
          .split('\n')
          .at(-1),
      ),
    );
    return {
      entry,
      minifiedKb: bytes.length / 1000,
      zippedKb: gzipSync(bytes).length / 1000,
      importMs: times.sort((a, b) => a - b)[1] ?? 0,
    };
  });
}
