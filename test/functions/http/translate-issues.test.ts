import { expect, test } from 'vitest';
import * as z from 'zod';
import { translateIssues } from '#functions/http/translate-issues.ts';

const person = z.strictObject({ name: z.string().min(2) }).meta({ personal: true });
const schema = z.strictObject({
  hours: z.int(),
  person,
  code: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ expected: { zh: '六位数字', en: 'six digits' } }),
  evenness: z.int().refine((n) => n % 2 === 0, { params: { zh: '应为偶数', en: 'Must be even' } }),
  kind: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('day'), hours: z.int().max(8) }),
    z.strictObject({ type: z.literal('week'), days: z.int() }),
  ]),
  either: z.union([z.strictObject({ a: z.int() }), z.strictObject({ b: z.int() })]),
});

const said = (input: unknown) => {
  const result = schema.safeParse(input);
  return translateIssues(result.error?.issues ?? [], schema, input);
};

test('each issue names field, value and expectation in both languages', () => {
  const fields = said({
    hours: 'x',
    person: { name: '张' },
    code: 'abc',
    evenness: 3,
    kind: { type: 'day', hours: 9 },
    either: { a: 'x' },
  });
  expect(fields).toEqual([
    {
      field: 'hours',
      value: 'x',
      message: { zh: '应为数字', en: 'Expected a number' },
    },
    expect.objectContaining({ field: 'person.name', value: '****' }),
    {
      field: 'code',
      value: 'abc',
      message: { zh: '应为六位数字', en: 'Expected six digits' },
    },
    { field: 'evenness', value: '3', message: { zh: '应为偶数', en: 'Must be even' } },
    expect.objectContaining({ field: 'kind.hours', value: '9' }),
    expect.objectContaining({ field: 'either.a', value: 'x' }),
  ]);
});

test.each([
  [z.string().max(3), 'abcd', '应不超过 3 个字符', 'Must be at most 3 characters'],
  [z.string().min(1), '', '不能为空', 'Must not be empty'],
  [z.array(z.int()).min(2), [1], '应至少 2 项', 'Must be at least 2 items'],
  [z.int().min(5), 3, '应至少 5', 'Must be at least 5'],
  [z.int().positive(), 0, '应大于 0', 'Must be more than 0'],
  [z.enum(['x', 'y']), 'z', '应为x、y', 'Expected one of: x, y'],
  [z.iso.date(), '2024-13-01', '应为日期，如 2024-06-30', 'Expected a date such as 2024-06-30'],
  [z.int(), 1.5, '应为整数', 'Expected a whole number'],
  [z.email(), 'x', '应为电子邮箱地址', 'Expected a mail address'],
  [z.int().refine(() => false), 1, '此字段不正确', 'This field is not valid'],
])('sentence %#', (one, input, zh, en) => {
  const issues = one.safeParse(input).error?.issues ?? [];
  expect(translateIssues(issues, one, input).map(({ message }) => message)).toEqual([{ zh, en }]);
});

test('what is missing is called missing, with what is expected', () => {
  const fields = said({});
  expect(fields.find((one) => one.field === 'code')?.message).toEqual({
    zh: '缺少：应为六位数字',
    en: 'Missing: expected six digits',
  });
  expect(fields.every((one) => one.value === undefined)).toBe(true);
  expect(fields.find((one) => one.field === 'hours')?.message.zh).toBe('缺少此字段');
});

test('a refinement that points at a missing field says its own sentence', () => {
  const params = { zh: '下岗人员须填写失业登记号', en: 'Needed for people out of work' };
  const one = z
    .strictObject({ group: z.string(), number: z.string().optional() })
    .refine(() => false, { path: ['number'], params });
  const input = { group: 'unemployed' };
  const fields = translateIssues(one.safeParse(input).error?.issues ?? [], one, input);
  expect(fields).toEqual([{ field: 'number', message: params }]);
});

test('numbers that identify a person are masked though the schema is silent', () => {
  const strange = { hours: '220102199001011234' };
  const [first] = translateIssues(schema.safeParse(strange).error?.issues ?? [], schema, strange);
  expect(first?.value).toBe('****1234');
});

test('what was left empty is shown as empty, not as something masked', () => {
  const one = z.strictObject({ text: z.string().min(5).meta({ personal: true }) });
  const [first] = translateIssues(one.safeParse({ text: '' }).error?.issues ?? [], one, {
    text: '',
  });
  expect(first?.value).toBe('');
});
