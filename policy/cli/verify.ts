import { maskPersonal } from '#policy/engine/facts/mask-personal.ts';
import type { Report } from '#policy/verifier/report.ts';
import { exitCodeOf, tellReport } from '#policy/verifier/tell-report.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { refusal } from './bad-input.ts';
import { bundleFault } from './bundle-fault.ts';
import { readBytes } from './read-bytes.ts';

function told(report: Report, json: boolean): string {
  return maskPersonal(json ? `${JSON.stringify(report, null, 2)}\n` : tellReport(report));
}

/** Verifies a bundle file, against a published hash where one is given; throws `BadInput`. */
export function verifyFile(request: {
  readonly file: string;
  readonly root: string | undefined;
  readonly json: boolean;
}): { readonly code: 0 | 1 | 3; readonly text: string } {
  const { file, root, json } = request;
  if (root !== undefined && !/^[0-9a-f]{64}$/u.test(root)) {
    throw refusal('bad-arguments', {
      zh: `--root ${root}：应为 64 位小写十六进制的 SHA-256。`,
      en: `--root ${root}: expected a SHA-256 of 64 lower-case hexadecimal digits.`,
    });
  }
  const bytes = readBytes(file);
  const report = verifyBundle(bytes, root);
  const fault = report.answer === 'altered' ? bundleFault(file, bytes, report.stop) : undefined;
  if (fault !== undefined) throw fault;
  return { code: exitCodeOf(report.answer), text: told(report, json) };
}
