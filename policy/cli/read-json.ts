import { refusal } from './bad-input.ts';
import { jsonFault } from './json-fault.ts';
import { readBytes } from './read-bytes.ts';

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('not-utf8', {
      zh: `文件 ${path} 不是 UTF-8 文本。`,
      en: `The file ${path} is no UTF-8 text.`,
    });
  }
}

/** Reads a JSON file in which no field stands twice; throws `BadInput` that names line, column and the value where it stops. */
export function readJson(path: string): unknown {
  const text = textOf(readBytes(path), path);
  const fault = jsonFault(text);
  if (fault === undefined) return JSON.parse(text);
  const { code, at, path: node, sentence } = fault;
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  throw refusal(code, {
    zh: `文件 ${path} 不是合法的 JSON，第 ${line} 行第 ${column} 字（${node || '整个文件'}）：${sentence.zh}`,
    en: `The file ${path} is not valid JSON, line ${line}, column ${column} (${node || 'whole file'}): ${sentence.en}`,
  });
}
