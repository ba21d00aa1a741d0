import { readFileSync } from 'node:fs';
import { refusal } from './bad-input.ts';

/** Reads a JSON file; throws `BadInput` where it cannot be read or is no JSON. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw refusal({
      zh: `不能读取文件 ${path}（${code}）。`,
      en: `Cannot read the file ${path} (${code}).`,
    });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw refusal({
      zh: `文件 ${path} 不是合法的 JSON：${detail}`,
      en: `The file ${path} is not valid JSON: ${detail}`,
    });
  }
}
