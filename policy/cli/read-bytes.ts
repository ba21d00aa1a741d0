import { readFileSync } from 'node:fs';
import { refusal } from './bad-input.ts';

/** The bytes of a file; throws `BadInput` where it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw refusal('unreadable-file', {
      zh: `不能读取文件 ${path}（${code}）。`,
      en: `Cannot read the file ${path} (${code}).`,
    });
  }
}
