import type { Bilingual } from '#policy/engine/bilingual.ts';

/** Where a text stops being JSON, or says the same key twice: the sign, the node it stands in, and why. */
export interface JsonFault {
  readonly code: 'json-cut' | 'json-broken' | 'json-key-twice' | 'json-too-deep';
  /** Counted in UTF-16 units from 0. */
  readonly at: number;
  /** The value it stands in, as facts are named: `trainees[2].group`. */
  readonly path: string;
  readonly sentence: Bilingual;
}

/** Deeper than this no facts nest. */
const deepest = 64;

const sentences: Readonly<Record<JsonFault['code'], Bilingual>> = {
  'json-cut': { zh: '文件在此处中断。', en: 'The file is cut here.' },
  'json-broken': { zh: '此处不是合法的 JSON。', en: 'This is not valid JSON.' },
  'json-key-twice': { zh: '同一字段写了两次。', en: 'The same field is given twice.' },
  'json-too-deep': { zh: '嵌套过深。', en: 'Nested too deep.' },
};

const blank = /[\t\n\r ]*/uy;
const string = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/uy;

/** What may go on after the end of the text: a string, a word, a number. */
const begun = /^(?:"(?:[^"\\]|\\.)*\\?|tr?u?|fa?l?s?|nu?l?|-?[\d.]*(?:[eE][+-]?\d*)?)$/su;

class Stop extends Error {
  readonly fault: JsonFault;

  constructor(code: JsonFault['code'], at: number, path: string) {
    super(code);
    this.fault = { code, at, path, sentence: sentences[code] };
  }
}

/** Reads along a text without keeping anything of it. */
function reader(text: string) {
  let at = 0;
  const matched = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const stop = (path: string): never => {
    const rest = text.slice(at);
    throw new Stop(rest === '' || begun.test(rest) ? 'json-cut' : 'json-broken', at, path);
  };
  const sign = (wanted: string): boolean => {
    matched(blank);
    if (text[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const entries = (close: string, path: string, entry: () => void): void => {
    if (sign(close)) return;
    do entry();
    while (sign(','));
    if (!sign(close)) stop(path);
  };
  const value = (path: string, depth: number): void => {
    if (depth > deepest) throw new Stop('json-too-deep', at, path);
    if (sign('{')) {
      const keys = new Set<string>();
      entries('}', path, () => {
        matched(blank);
        const from = at;
        const key = JSON.parse(matched(string) ?? stop(path)) as string;
        const inner = path === '' ? key : `${path}.${key}`;
        if (keys.has(key)) throw new Stop('json-key-twice', from, inner);
        keys.add(key);
        if (!sign(':')) stop(inner);
        value(inner, depth + 1);
      });
      return;
    }
    if (sign('[')) {
      let index = 0;
      entries(']', path, () => {
        value(`${path}[${index}]`, depth + 1);
        index += 1;
      });
      return;
    }
    if ((matched(string) ?? matched(scalar)) === undefined) stop(path);
  };
  return { value, isOver: () => matched(blank) !== undefined && at === text.length, stop };
}

/** The first fault of a text that should be JSON; undefined where there is none. */
export function jsonFault(text: string): JsonFault | undefined {
  const { value, isOver, stop } = reader(text);
  try {
    value('', 0);
    return isOver() ? undefined : stop('');
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}
