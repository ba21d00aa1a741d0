import { Buffer } from 'node:buffer';
import type { Bilingual } from '#policy/engine/bilingual.ts';
import { readCanonical, type Stop } from '#policy/verifier/canonical-reader.ts';
import { type BadInput, refusal } from './bad-input.ts';
import { jsonFault } from './json-fault.ts';

const parts = ['evidence', 'facts', 'law', 'manifest', 'schema', 'statement'];

/** As hexadecimal digits, two to the byte: marks of UTF-8 and UTF-16, and a sign of UTF-16 without one. */
const otherEncoding = /^(?:efbbbf|fffe|feff|00..00|..00..00)/u;

const [open = 0, close = 0] = Buffer.from('{}');

/** Whether most parts of a bundle are there; an altered byte may have renamed one. */
function hasParts(isThere: (name: string) => boolean): boolean {
  const there = parts.filter(isThere).length;
  return there > parts.length - there;
}

function isBundle(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && hasParts((name) => Object.hasOwn(value, name))
  );
}

/** Whether the file is a bundle once its byte at `at` is another: then that byte was altered, and nothing is missing. */
function isWholeWith(bytes: Buffer, at: number, byte: number): boolean {
  const mended = Uint8Array.from(bytes);
  mended[at] = byte;
  const reading = readCanonical(mended);
  return 'spans' in reading && isBundle(reading.value);
}

/** Whether a string that was never closed swallows the rest of a file that still ends as a bundle does. */
function isSwallowed(bytes: Buffer): boolean {
  const quotes = bytes.toString('latin1').replaceAll(/\\./gsu, '').split('"').length - 1;
  return bytes.at(-1) === close && quotes % 2 === 1;
}

/** Whether a file begins as bundles do: if it stops to be one before its end, it lost a sign there, and was not cut. */
function isCanonicalAtFirst(bytes: Buffer): boolean {
  return bytes.toString('latin1').startsWith(`{"${parts[0]}":`);
}

/** Whether a file only seems to be cut: its last byte is another, or the end of its last string. */
function isEndAltered(bytes: Buffer): boolean {
  return isSwallowed(bytes) || isWholeWith(bytes, bytes.length - 1, close);
}

function none(path: string, { zh, en }: Bilingual): BadInput {
  return refusal('not-a-bundle', {
    zh: `文件 ${path} 不是核验包：${zh}核验包由 bundle 命令生成。`,
    en: `The file ${path} is no bundle: ${en} The command bundle makes one.`,
  });
}

function cut(path: string, place: Bilingual): BadInput {
  return refusal('bundle-cut', {
    zh: `文件 ${path} 在${place.zh}处中断，后面的内容缺失，不能核验。`,
    en: `The file ${path} is cut at ${place.en}: what follows is missing, and nothing can be verified.`,
  });
}

/** Why a file that is no canonical JSON is no bundle either. */
function faultOfText(path: string, bytes: Buffer): BadInput | undefined {
  const text = bytes.toString('utf8');
  const fault = jsonFault(text);
  if (fault === undefined) return faultOfValue(path, JSON.parse(text));
  const line = text.slice(0, fault.at).split('\n').length;
  const node = fault.path || '/';
  const place = { zh: `第 ${line} 行（${node}）`, en: `line ${line} (${node})` };
  if (fault.code === 'json-cut') return isCanonicalAtFirst(bytes) ? undefined : cut(path, place);
  if (hasParts((name) => bytes.includes(`"${name}":`))) return undefined;
  return none(path, {
    zh: `${place.zh}不是合法的 JSON。`,
    en: `${place.en} is not valid JSON.`,
  });
}

function faultOfValue(path: string, value: unknown): BadInput | undefined {
  if (isBundle(value)) return undefined;
  return none(path, {
    zh: `其中没有 ${parts.join('、')} 这几部分（是否误用了事实文件？）。`,
    en: `it lacks the parts ${parts.join(', ')} (are these the facts?).`,
  });
}

/**
 * Why a file is no bundle, or only the beginning of one; undefined for a bundle of which bytes were altered.
 * `stop` is where it stops being canonical JSON, if it does. A single altered byte never makes a bundle none.
 */
export function bundleFault(
  path: string,
  given: Uint8Array,
  stop: Stop | undefined,
): BadInput | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  if (bytes.length === 0) return none(path, { zh: '文件是空的。', en: 'it is empty.' });
  if (otherEncoding.test(bytes.toString('hex', 0, 4))) {
    return refusal('not-utf8', {
      zh: `文件 ${path} 第 0 字节：应为不带 BOM 的 UTF-8 文本；文件可能被另存为其他编码。`,
      en: `The file ${path}, byte 0: UTF-8 text without a BOM is expected; it may have been saved in another encoding.`,
    });
  }
  if (stop === undefined) return faultOfValue(path, JSON.parse(bytes.toString('utf8')));
  if (bytes[0] !== open) {
    if (isWholeWith(bytes, 0, open)) return undefined;
    return none(path, { zh: '第 0 字节应为 {。', en: '{ is expected at byte 0.' });
  }
  if (!stop.isCut) return faultOfText(path, bytes);
  if (isEndAltered(bytes)) return undefined;
  const node = stop.node || '/';
  return cut(path, {
    zh: `第 ${stop.byte} 字节（${node}）`,
    en: `byte ${stop.byte} (${node})`,
  });
}
