import { readFileSync } from 'node:fs';
import type { Report } from '#policy/verifier/report.ts';
import { exitCodeOf, tellReport } from '#policy/verifier/tell-report.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { refusal } from './bad-input.ts';

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw refusal({
      zh: `不能读取文件 ${path}（${code}）。`,
      en: `Cannot read the file ${path} (${code}).`,
    });
  }
}

function told(report: Report, json: boolean): string {
  return json ? `${JSON.stringify(report, null, 2)}\n` : tellReport(report);
}

/** Verifies a bundle file, against a published hash where one is given; throws `BadInput`. */
export function verifyFile(request: {
  readonly file: string;
  readonly root: string | undefined;
  readonly json: boolean;
}): { readonly code: 0 | 1 | 3; readonly text: string } {
  const { file, root, json } = request;
  if (root !== undefined && !/^[0-9a-f]{64}$/u.test(root)) {
    throw refusal({
      zh: `--root ${root}：应为 64 位小写十六进制的 SHA-256。`,
      en: `--root ${root}: expected a SHA-256 of 64 lower-case hexadecimal digits.`,
    });
  }
  const report = verifyBundle(bytesOf(file), root);
  return { code: exitCodeOf(report.answer), text: told(report, json) };
}
