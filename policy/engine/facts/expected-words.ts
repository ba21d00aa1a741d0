import type * as z from 'zod';
import type { Bilingual } from '../bilingual.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '一组字段 {…}', en: 'a group of fields {…}' },
};

const formats: Readonly<Record<string, Bilingual>> = {
  date: {
    zh: '实有的日期 YYYY-MM-DD，如 2024-05-07',
    en: 'a day YYYY-MM-DD that exists, such as 2024-05-07',
  },
  time: { zh: '时刻 HH:MM，如 08:30', en: 'a time HH:MM such as 08:30' },
};

/** Forms that a pattern may ask for, each known by a text of that form; what takes any sign that an id may have comes last. */
const forms: readonly (Bilingual & { readonly sample: string })[] = [
  {
    sample: '6-18-02-04',
    zh: '职业编码，如 6-18-02-04',
    en: 'a code of an occupation such as 6-18-02-04',
  },
  {
    sample: 'zero-employment-family',
    zh: '小写英文词，以 - 相连，如 zero-employment-family',
    en: 'words in small letters joined by -, such as zero-employment-family',
  },
  {
    sample: 'a'.repeat(64),
    zh: 'SHA-256：64 位小写十六进制',
    en: 'a SHA-256: 64 lower-case hexadecimal digits',
  },
  { sample: '2024-05', zh: '月份 YYYY-MM，如 2024-05', en: 'a month YYYY-MM such as 2024-05' },
  {
    sample: '220100',
    zh: '六位行政区划代码，如 220100',
    en: 'a code of a region of six digits such as 220100',
  },
];

const anyId = 'T_1:a/b.c-d';

const id: Bilingual = {
  zh: '编号，只用字母、数字和 . : _ / -',
  en: 'an id of letters, digits and . : _ / -',
};

/** The words of a pattern as an issue carries it, `/…/flags`. */
function ofPattern(written: string): Bilingual | undefined {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(written) ?? [];
  if (source === '') return undefined;
  const pattern = new RegExp(source, flags);
  if (pattern.test(anyId)) return id;
  return forms.find(({ sample }) => pattern.test(sample));
}

function expected(issue: Issue): Bilingual | undefined {
  if (issue.code === 'invalid_type') return kinds[issue.expected];
  if (issue.code !== 'invalid_format') return undefined;
  return formats[issue.format] ?? ofPattern(issue.pattern ?? '');
}

/** What a value of another form should be, in words; undefined where the sentence of the schema says it well enough. */
export function sayForm(issue: Issue): Bilingual | undefined {
  const words = issue.code === 'invalid_format' ? expected(issue) : undefined;
  return words && { zh: `应为${words.zh}。`, en: `Expected ${words.en}.` };
}

function optionsOf(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? [issue.options].flat() : [];
}

/** That a field is missing, and of what kind it should be. */
export function sayMissing(issue: Issue): Bilingual {
  const known = optionsOf(issue);
  if (known.length > 0) {
    const options = known.map(String).join(', ');
    return {
      zh: `缺少这个字段，可选：${options}。`,
      en: `This field is missing; options: ${options}.`,
    };
  }
  const words = expected(issue);
  if (words === undefined) return { zh: '缺少这个字段。', en: 'This field is missing.' };
  return {
    zh: `缺少这个字段，应为${words.zh}。`,
    en: `This field is missing; expected ${words.en}.`,
  };
}
