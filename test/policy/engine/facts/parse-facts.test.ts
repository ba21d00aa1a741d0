import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseFacts, shown } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { idSchema } from '#policy/engine/facts/shared-facts.ts';
import { hired, rawFacts } from '../../packs/changchun-2024/settlement/example-facts.ts';

const facts = rawFacts({
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'C', offline: 8 }],
  trainees: hired(5),
}) as Record<string, unknown>;

/** The problems of the facts with some fields replaced. */
function problemsWith(
  change: Record<string, unknown>,
): readonly { path: string; value: string; zh: string }[] {
  const parsed = parseFacts(settlementFactsSchema, { ...facts, ...change });
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, value, sentence }) => ({ path, value, zh: sentence.zh }));
}

describe('parsing facts', () => {
  it('accepts what an officer wrote', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('names an unknown field by its full path', () => {
    expect(problemsWith({ asof: '2024-09-05' })).toEqual([
      {
        path: 'asof',
        value: '"2024-09-05"',
        zh: expect.stringMatching(/^没有这个字段：asof；可用：(?:\w+, )*asOf(?:, \w+)*。$/u),
      },
    ]);
  });

  it('refuses a day that does not exist', () => {
    expect(problemsWith({ asOf: '2024-02-30' }).map(({ path }) => path)).toEqual(['asOf']);
  });

  it('refuses a trainee of a class that is not there, twice the same trainee, and a day given twice', () => {
    const trainees = facts['trainees'] as readonly Record<string, unknown>[];
    const [first = {}, second = {}] = trainees;
    const doubled = { ...second, id: 'T01', classId: 'K9' };
    const twice = { ...first, attendance: [{ dates: ['2024-04-08', '2024-04-08'], checkIns: 2 }] };
    expect(problemsWith({ trainees: [twice, doubled] }).map(({ path }) => path)).toEqual([
      'trainees[1].id',
      'trainees[0].attendance',
      'trainees[1].classId',
    ]);
  });

  it('points into the closest form of attendance', () => {
    const [first = {}] = facts['trainees'] as readonly Record<string, unknown>[];
    const trainee = { ...first, attendance: [{ dates: ['2024-04-08'], checkIns: 3 }] };
    expect(problemsWith({ trainees: [trainee] }).map(({ path }) => path)).toContain(
      'trainees[0].attendance[0].checkIns',
    );
  });

  it('masks long numbers whatever field they were typed into', () => {
    const parsed = parseFacts(z.strictObject({ id: z.int() }), { id: '22010219900101123X' });
    expect(parsed.ok ? '' : parsed.problems[0]?.value).toBe('"220…3X"');
  });

  it('refuses a class given twice, a day of a class given twice, and a day beside every day', () => {
    const classes = facts['classes'] as readonly { readonly days: readonly object[] }[];
    const [first] = classes;
    const twice = { ...first, days: [...(first?.days ?? []), first?.days[0]] };
    const [trainee = {}] = facts['trainees'] as readonly Record<string, unknown>[];
    const always = { everyDayExcept: [] };
    const attending = (...attendance: readonly object[]) =>
      problemsWith({ trainees: [{ ...trainee, attendance }] });
    const days = { dates: ['2024-04-08'], checkIns: 2 };
    expect(problemsWith({ classes: [first, twice] }).map(({ path, zh }) => [path, zh])).toEqual([
      ['classes[1].id', '班级编号重复。'],
      [`classes[1].days[${first?.days.length}].date`, '同一天出现两次。'],
    ]);
    expect(attending(always)).toEqual([]);
    for (const problems of [attending(always, days), attending(days, always)]) {
      expect(problems.map(({ path, zh }) => [path, zh])).toEqual([
        ['trainees[0].attendance', 'everyDayExcept 已说明每一天，不得再写其他出勤。'],
      ]);
    }
    const event = { at: '08:00', accepted: true };
    const single = { date: '2024-04-08', in: event, out: event };
    expect(attending(days, single).map(({ zh }) => zh)).toEqual(['2024-04-08 的出勤写了两次。']);
  });
});

describe('what is said of a wrong value', () => {
  const unionSchema = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), n: z.int().min(1) }),
    z.strictObject({ kind: z.literal('b'), list: z.array(z.string()).min(1).max(1) }),
  ]);
  const schema = z.strictObject({
    text: z.string().regex(/^x/u).optional(),
    one: unionSchema.optional(),
    either: z
      .union([
        z.string(),
        z.strictObject({ n: z.int(), m: z.int() }),
        z.strictObject({ o: z.int() }),
      ])
      .optional(),
    own: z
      .string()
      .refine((value) => value !== 'no', { params: { zh: '不可。', en: 'Not so.' } })
      .optional(),
    bare: z
      .string()
      .refine((value) => value !== 'no', { params: { zh: '不可。' }, error: 'refused' })
      .optional(),
    code: z
      .string()
      .regex(/^[1-8]-\d{2}-\d{2}-\d{2}$/u)
      .optional(),
    on: z.iso.date().optional(),
    at: z.iso.time({ precision: -1 }).optional(),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/u)
      .optional(),
    region: z
      .string()
      .regex(/^\d{6}$/u)
      .optional(),
    sum: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .optional(),
    ref: idSchema.optional(),
  });
  const said = (input: object) => {
    const parsed = parseFacts(schema, input);
    return parsed.ok
      ? []
      : parsed.problems.map(({ code, path, value, sentence: { zh, en } }) => [
          code,
          path,
          value,
          zh,
          en,
        ]);
  };

  it.each([
    [
      'of another format',
      { text: 'abc' },
      'invalid-format',
      'text',
      '"abc"',
      /格式|无效/u,
      /Invalid/u,
    ],
    [
      'of another type',
      { text: 1 },
      'invalid-type',
      'text',
      '1',
      /期望|无效/u,
      /expected string, received number/u,
    ],
    [
      'no field',
      { more: null },
      'unknown-field',
      'more',
      'null',
      /^没有这个字段：more；可用：text, one, either, own, bare, code, on, at, month, region, sum, ref。$/u,
      /no field more; known: text, one/u,
    ],
    [
      'no field of one of several',
      { one: { kind: 'a', n: 1, m: 2 } },
      'unknown-field',
      'one.m',
      '2',
      /：m；可用：kind, n。$/u,
      /known: kind, n\.$/u,
    ],
    [
      'no code of an occupation',
      { code: '焊工' },
      'invalid-format',
      'code',
      '"焊工"',
      /^应为职业编码，如 6-18-02-04。$/u,
      /^Expected a code of an occupation such as 6-18-02-04\.$/u,
    ],
    [
      'no day',
      { on: '2024/5/7' },
      'invalid-format',
      'on',
      '"2024/5/7"',
      /YYYY-MM-DD/u,
      /YYYY-MM-DD/u,
    ],
    ['no time', { at: '8' }, 'invalid-format', 'at', '"8"', /HH:MM/u, /HH:MM/u],
    ['no month', { month: '5' }, 'invalid-format', 'month', '"5"', /YYYY-MM，/u, /YYYY-MM such/u],
    ['no region', { region: '长春' }, 'invalid-format', 'region', '"长春"', /六位/u, /six digits/u],
    ['no hash', { sum: 'x' }, 'invalid-format', 'sum', '"x"', /64 位/u, /64 lower-case/u],
    [
      'no id',
      { ref: '张 三' },
      'invalid-format',
      'ref',
      '"张 三"',
      /字母、数字/u,
      /letters, digits/u,
    ],
    [
      'missing',
      { one: { kind: 'a' } },
      'missing-field',
      'one.n',
      '∅',
      /^缺少这个字段，应为数字。$/u,
      /^This field is missing; expected a number\.$/u,
    ],
    [
      'missing, of some kinds',
      { one: {} },
      'missing-field',
      'one.kind',
      '∅',
      /^缺少这个字段，可选：a, b。$/u,
      /^This field is missing; options: a, b\.$/u,
    ],
    ['too small', { one: { kind: 'a', n: 0 } }, 'out-of-range', 'one.n', '0', /数值/u, />=1/u],
    ['empty', { one: { kind: 'b', list: [] } }, 'out-of-range', 'one.list', '[]', /数值/u, />=1/u],
    [
      'of no kind',
      { one: { kind: 'c' } },
      'invalid-value',
      'one.kind',
      '"c"',
      /可选：a, b/u,
      /options: a, b/u,
    ],
    [
      'refused in our words',
      { own: 'no' },
      'contradiction',
      'own',
      '"no"',
      /^不可。$/u,
      /^Not so\.$/u,
    ],
    ['refused in half of our words', { bare: 'no' }, 'contradiction', 'bare', '"no"', /./u, /./u],
    [
      'nearest to one of several',
      { either: { n: 1.5, m: 2 } },
      'invalid-type',
      'either.n',
      '1.5',
      /期望|无效/u,
      /int/u,
    ],
    [
      'of none of several types',
      { either: null },
      'invalid-type',
      'either',
      'null',
      /期望|无效/u,
      /expected string/u,
    ],
  ] as const)('%s', (_what, input, code, path, value, zh, en) => {
    const [first] = said(input);
    expect(first?.slice(0, 3)).toEqual([code, path, value]);
    expect(first?.[3]).toMatch(zh);
    expect(first?.[4]).toMatch(en);
  });

  it('says which type was given', () => {
    expect(said({ text: 1 }).map(([, , , , en]) => en)).toEqual([
      'Invalid input: expected string, received number',
    ]);
  });

  it('calls nothing missing that a rule of ours refuses', () => {
    const strict = z.strictObject({ a: z.int().optional() }).refine(({ a }) => a !== undefined, {
      path: ['a'],
      params: { zh: '缺。', en: 'Not there.' },
    });
    const parsed = parseFacts(strict, {});
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      {
        code: 'contradiction',
        path: 'a',
        value: '∅',
        sentence: { zh: '缺。', en: 'Not there.' },
      },
    ]);
  });

  it('is cut where it is long, and says so', () => {
    expect(shown('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
    expect(shown('x'.repeat(59))).toBe(`"${'x'.repeat(59)}…`);
  });

  it.each([
    [12_345_678_901, '123…01'],
    [1_234_567_890, '1234567890'],
    ['6222021234567890123', '"622…23"'],
    ['22010219900101123x y', '"220…3x y"'],
    ['220102199001011234后', '"220…34后"'],
    [undefined, '∅'],
  ])('%s is shown as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});
