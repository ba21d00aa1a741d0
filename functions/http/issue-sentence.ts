import type * as z from 'zod';

/** One sentence in Chinese and English. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

const kinds: Readonly<Record<string, Sentence>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”或“否”', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a group of fields' },
  record: { zh: '一组字段', en: 'a group of fields' },
  undefined: { zh: '空（此处不应填写）', en: 'nothing here' },
};

const formats: Readonly<Record<string, Sentence>> = {
  email: { zh: '电子邮箱地址', en: 'a mail address' },
  url: { zh: '网址', en: 'a web address' },
  uuid: { zh: 'UUID 编号', en: 'a UUID' },
  date: { zh: '日期，如 2024-06-30', en: 'a date such as 2024-06-30' },
  time: { zh: '时间，如 08:30:00', en: 'a time such as 08:30:00' },
  datetime: {
    zh: '时刻，如 2024-06-30T08:30:00.000Z',
    en: 'a moment such as 2024-06-30T08:30:00.000Z',
  },
  base64: { zh: 'Base64 编码', en: 'Base64' },
  base64url: { zh: 'Base64url 编码', en: 'Base64url' },
};

const expecting = ({ zh, en }: Sentence): Sentence => ({
  zh: `应为${zh}`,
  en: `Expected ${en}`,
});

/** What a failed check of a schema expects, without quoting what was given. */
export function issueSentence(issue: z.core.$ZodIssue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return known(kinds[issue.expected]);
    case 'invalid_format':
      return known(formats[issue.format]);
    case 'invalid_value':
      return expecting({ zh: issue.values.join('、'), en: `one of: ${issue.values.join(', ')}` });
    case 'too_big':
      return issue.inclusive === false
        ? sized(issue.origin, String(issue.maximum), { zh: '小于', en: 'less than' })
        : sized(issue.origin, String(issue.maximum), { zh: '不超过', en: 'at most' });
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number' && issue.origin !== 'int') {
        return { zh: '不能为空', en: 'Must not be empty' };
      }
      return issue.inclusive === false
        ? sized(issue.origin, String(issue.minimum), { zh: '大于', en: 'more than' })
        : sized(issue.origin, String(issue.minimum), { zh: '至少', en: 'at least' });
    case 'not_multiple_of':
      return expecting({ zh: `${issue.divisor} 的倍数`, en: `a multiple of ${issue.divisor}` });
    case 'custom':
      return said(issue.params) ?? known(undefined);
    default:
      return known(undefined);
  }
}

function known(expected: Sentence | undefined): Sentence {
  return expected ? expecting(expected) : { zh: '此字段不正确', en: 'This field is not valid' };
}

function sized(origin: string, limit: string, how: Sentence): Sentence {
  const units: Readonly<Record<string, Sentence>> = {
    string: { zh: ' 个字符', en: ' characters' },
    array: { zh: ' 项', en: ' items' },
    set: { zh: ' 项', en: ' items' },
  };
  const unit = units[origin] ?? { zh: '', en: '' };
  return { zh: `应${how.zh} ${limit}${unit.zh}`, en: `Must be ${how.en} ${limit}${unit.en}` };
}

/** The sentence a refinement brings along in its `params`. */
function said(params: Readonly<Record<string, unknown>> | undefined): Sentence | undefined {
  const { zh, en } = params ?? {};
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}
