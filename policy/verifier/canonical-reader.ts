import { Buffer, isUtf8 } from 'node:buffer';

/** A value read from canonical JSON. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Where a text stops being canonical JSON (RFC 8785), by JSON pointer and byte. */
export interface Stop {
  readonly node: string;
  readonly byte: number;
  /** Whether nothing more stands there. */
  readonly isCut: boolean;
  readonly sentence: { readonly zh: string; readonly en: string };
}

/** A text read whole, with the bytes of every node that has a hash of its own. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly value: JsonValue;
  readonly spans: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/** How many keys below the root nodes still have a place and a hash of their own; deeper ones belong to them. */
const DEPTH = 4;

/** In the pack data a parameter, a choice or a row is the least that is named. */
const DEPTH_OF_LAW = 3;

class Stopped extends Error {
  readonly at: number;
  readonly zh: string;
  readonly en: string;
  readonly isCut: boolean;
  constructor(at: number, zh: string, en: string, isCut = false) {
    super(en);
    this.at = at;
    this.isCut = isCut;
    this.zh = zh;
    this.en = en;
  }
}

/** A list of hashes needs no places of its own below its top. */
const LIST_OF_HASHES = '/manifest';

const escapedInPointer = /[~/]/u;

/** One token of a JSON pointer, RFC 6901. */
function pointerToken(key: string | number): string {
  const text = String(key);
  if (!escapedInPointer.test(text)) return `/${text}`;
  return `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of a child, where it has a place of its own. */
function below(pointer: string | undefined, depth: number, key: string | number) {
  if (pointer === undefined || pointer === LIST_OF_HASHES) return undefined;
  if (depth >= (pointer.startsWith('/law/') ? DEPTH_OF_LAW : DEPTH)) return undefined;
  return pointer + pointerToken(key);
}

const escapeSign = /\\(?:["\\bfnrt]|u00(?:0[0-7be-f]|1[0-9a-f]))/y;
const blank = /[\t\n\r ]/u;
const numberText = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e[+-][0-9]+)?/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Beyond it a byte is part of a sign of several. */
const LAST_ASCII = 0x7f;

/** What the bytes of a string are made of. */
interface Plain {
  readonly end: number;
  readonly isAscii: boolean;
}

/** Past the bytes of a string that stand for themselves: neither quote, backslash nor control sign. */
function plainPart(text: string, from: number): Plain {
  let at = from;
  let isAscii = true;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x22 || code === 0x5c) break;
    if (code > LAST_ASCII) isAscii = false;
  }
  return { end: at, isAscii };
}

/** Reads one text, byte by byte; `path` is where the reading stands, and stays there when it stops. */
function reader(bytes: Buffer, path: (string | number)[], spans: Map<string, [number, number]>) {
  const text = bytes.toString('latin1');
  let at = 0;
  const stop = (zh: string, en: string): never => {
    if (at >= text.length) throw new Stopped(at, '文件在此中断。', 'The file is cut here.', true);
    throw new Stopped(at, zh, en);
  };
  const stopAtBlank = (): void => {
    if (!blank.test(text[at] ?? '')) return;
    stop(
      '此处有规范 JSON 没有的空白，文件可能被重新排版。',
      'Canonical JSON has no blank here; the file may have been formatted anew.',
    );
  };
  const expectSign = (sign: string): void => {
    if (text[at] === sign) {
      at += 1;
      return;
    }
    stopAtBlank();
    stop(`此处应为 ${sign}。`, `${sign} is expected here.`);
  };
  const readString = (): string => {
    const from = at;
    expectSign('"');
    const { end, isAscii } = plainPart(text, at);
    at = end;
    if (text[at] === '"') {
      at += 1;
      return isAscii ? text.slice(from + 1, end) : bytes.toString('utf8', from + 1, end);
    }
    while (text[at] !== '"') {
      const escaped = matchAt(escapeSign, text, at);
      if (escaped === undefined) {
        stop('字符串写法不规范。', 'The string is not written canonically.');
      }
      at = plainPart(text, at + (escaped?.length ?? 0)).end;
    }
    at += 1;
    return JSON.parse(bytes.toString('utf8', from, at)) as string;
  };
  const readNumber = (): number => {
    const found = matchAt(numberText, text, at) ?? '';
    if (String(Number(found)) !== found) {
      stopAtBlank();
      stop('此处不是规范的值。', 'No canonical value stands here.');
    }
    at += found.length;
    return Number(found);
  };
  const readWord = <T extends JsonValue>(word: string, value: T): T => {
    for (const sign of word) expectSign(sign);
    return value;
  };
  const readArray = (pointer: string | undefined): JsonValue => {
    const items: JsonValue[] = [];
    at += 1;
    if (text[at] === ']') {
      at += 1;
      return items;
    }
    for (;;) {
      const place = below(pointer, path.length, items.length);
      path.push(items.length);
      items.push(readValue(place));
      path.pop();
      if (text[at] === ']') break;
      expectSign(',');
    }
    at += 1;
    return items;
  };
  const readObject = (pointer: string | undefined): JsonValue => {
    const members: Record<string, JsonValue> = Object.create(null);
    at += 1;
    if (text[at] === '}') {
      at += 1;
      return members;
    }
    let before: string | undefined;
    for (;;) {
      const from = at;
      const key = readString();
      if (before !== undefined && key <= before) {
        at = from;
        stop(`键 ${key} 不在规范次序。`, `The key ${key} is out of canonical order.`);
      }
      before = key;
      const place = below(pointer, path.length, key);
      path.push(key);
      expectSign(':');
      members[key] = readValue(place);
      path.pop();
      if (text[at] === '}') break;
      expectSign(',');
    }
    at += 1;
    return members;
  };
  const readBare = (pointer: string | undefined): JsonValue => {
    switch (text[at]) {
      case '{':
        return readObject(pointer);
      case '[':
        return readArray(pointer);
      case '"':
        return readString();
      case 't':
        return readWord('true', true);
      case 'f':
        return readWord('false', false);
      case 'n':
        return readWord('null', null);
      default:
        return readNumber();
    }
  };
  const readValue = (pointer: string | undefined): JsonValue => {
    const from = at;
    const value = readBare(pointer);
    if (pointer !== undefined) spans.set(pointer, [from, at]);
    return value;
  };
  const value = readValue('');
  if (at < text.length) stop('结尾之后还有内容。', 'Something follows the end.');
  return value;
}

/** Whether bytes are UTF-8 as far as they go; the last sign may be cut. */
function isStartOfText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The bytes before the first that is not UTF-8. */
function wellFormedPart(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes;
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isStartOfText(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good -= 1;
  return bytes.subarray(0, good);
}

/** Reads bytes as canonical JSON and nothing else; says where they stop being that. */
export function readCanonical(bytes: Uint8Array): Reading | Stop {
  const path: (string | number)[] = [];
  const spans = new Map<string, [number, number]>();
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const part = wellFormedPart(whole);
  try {
    return { bytes, value: reader(part, path, spans), spans };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const { at, zh, en } = error;
    const isNoText = at >= part.length && !isStartOfText(bytes);
    const sentence = isNoText
      ? { zh: '此处不是 UTF-8 文字。', en: 'These bytes are not UTF-8 text.' }
      : { zh, en };
    const isCut = error.isCut && !isNoText;
    return { node: path.map(pointerToken).join(''), byte: at, isCut, sentence };
  }
}
