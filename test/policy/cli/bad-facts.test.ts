import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { type FactPath, factAt, withEdits } from '#policy/engine/fact-change.ts';
import { findProgramme, programmes } from '#policy/packs/programmes.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-facts-'));
const path = join(folder, 'facts.json');

function exampleOf(pack: string, kind: string): object {
  const found = findProgramme(pack).pack.claims.find(({ id }) => id === kind);
  return JSON.parse(readFileSync(found?.example ?? '', 'utf8'));
}

/** Every command that takes facts refuses them alike, and prints nothing of a result. */
function refusalOf(facts: object): string {
  writeFileSync(path, JSON.stringify(facts));
  const answers = ['settle', 'explain', 'bundle'].map((command) => run([command, path]));
  for (const { code, out, err } of answers)
    expect([code, out, err]).toEqual([2, '', answers[0]?.err]);
  return answers[0]?.err ?? '';
}

function placeOf(at: FactPath): string {
  return at
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`,
    )
    .join('');
}

type Row = readonly [pack: string, kind: string, at: FactPath, to: unknown, named: string];

const course = ['chongqing-2021', 'course'] as const;
const work = ['chongqing-2021', 'work-training'] as const;
const apprentices = ['chongqing-2021', 'apprenticeship'] as const;
const allowance = ['qijiang-2019', 'living-allowance'] as const;
const advance = ['dadukou-2022', 'advance'] as const;
const project = ['changchun-2024', 'project'] as const;

const opened = ['classes', 0, 'openingApprovedOn'];
const approved = ['project', 'approvedOn'];
const job = ['trainees', 0, 'employment'];

/** An earlier subsidy of some kind, taken on some days. */
const earlier = (kind: string, from: string, to: string) => ({
  id: 'S1',
  pack: 'chongqing-2021',
  region: '500000',
  kind,
  occupationCode: null,
  trade: '样例工种',
  level: 'none',
  from,
  to,
});

const contradictions: readonly Row[] = [
  [
    ...work,
    ['workers', 0, 'history'],
    [earlier('work-training', '2021-10-01', '2021-12-31')],
    'workers[0].history[0].from = "2021-10-01" [contradiction]',
  ],
  [
    'qijiang-2019',
    'work-training',
    ['workers', 0, 'history'],
    [earlier('work-training', '2020-01-01', '2021-12-31')],
    'workers[0].history[0].from = "2020-01-01" [contradiction]',
  ],
  [
    ...course,
    ['trainees', 0, 'history'],
    [earlier('course', '2021-08-01', '2021-09-02')],
    'trainees[0].history[0].to = "2021-09-02" [contradiction]',
  ],
  [
    ...course,
    ['project', 'upliftDecision'],
    '样例决定',
    'project.upliftDecision = "样例决定" [contradiction]',
  ],
  [
    ...project,
    ['trainees', 0, 'attendance', 0, 'everyDayExcept'],
    ['2024-05-05'],
    '[0].everyDayExcept[0] = "2024-05-05" [contradiction]',
  ],
  [
    ...project,
    ['trainees', 0, 'attendance'],
    [{ dates: ['2024-05-05'], checkIns: 2 }],
    'attendance[0].dates[0]',
  ],
  [
    ...project,
    ['trainees', 0, 'attendance'],
    [
      {
        date: '2024-05-06',
        in: { at: '17:00', accepted: true },
        out: { at: '08:00', accepted: true },
      },
    ],
    'attendance[0].out.at = "08:00" [contradiction]',
  ],
  [...project, ['claim', 'filedOn'], '2024-08-06', 'claim.filedOn'],
  [
    ...project,
    ['minimumWages', 1],
    { region: '长春市', from: '2021-12-01', fen: 189_000 },
    'minimumWages[1].from = "2021-12-01" [contradiction]',
  ],
  [
    ...allowance,
    ['rates', 1],
    { from: '2021-01-01', fenPerDay: 3_100, instrument: '样例标准（虚构）' },
    'rates[1].from = "2021-01-01" [contradiction]',
  ],
  [...project, ['classes', 0, 'days', 0, 'date'], '2025-05-06', 'classes[0].days[0].date'],
  [...project, ['trainees', 0, 'attempts', 0, 'on'], '2024-08-06', 'trainees[0].attempts[0].on'],
  [...project, ['trainees', 1, 'id'], 'T01', 'trainees[1].id'],
  [
    ...project,
    ['trainees', 1, 'certificate', 'number'],
    'ZS-2024-001',
    'trainees[1].certificate.number',
  ],
  [
    ...project,
    ['trainees', 0, 'group'],
    'registered-unemployd',
    'group = "registered-unemployd" [invalid-value]',
  ],
  [
    ...project,
    ['classes', 0, 'catalogueClass'],
    'B',
    'classes[0].catalogueClass = "B" [contradiction]',
  ],
  [
    ...project,
    ['classes', 0, 'catalogueClass'],
    'D',
    'classes[0].catalogueClass = "D" [invalid-value]',
  ],
  [...course, ['trainees', 0, 'attended', 0, 'offline'], 7, 'trainees[0].attended[0].offline = 7'],
  [
    ...course,
    ['trainees', 0, 'attended', 0, 'date'],
    '2021-05-09',
    'trainees[0].attended[0].offline',
  ],
  [...course, ['trainees', 0, 'certificate', 'issuedOn'], '2021-05-09', 'certificate.issuedOn'],
  [...course, ['trainees', 0, 'certificate', 'issuedOn'], '2021-09-02', 'certificate.issuedOn'],
  ...[course, ['dadukou-2022', 'course'] as const, ['qijiang-2019', 'course'] as const].map(
    (of): Row => [
      ...of,
      ['trainees', 3, 'certificate', 'number'],
      'Z1',
      'trainees[3].certificate.number = "Z1" [contradiction]',
    ],
  ),
  [...course, ['claim', 'filedOn'], '2021-09-02', 'claim.filedOn'],
  [...course, ['taskVerdict', 'on'], '2021-09-02', 'taskVerdict.on'],
  [...course, ['asOf'], '2021-05-18', 'classes[0].days[7].date'],
  [
    ...course,
    ['classes', 0, 'days', 7],
    { date: '2021-05-19', offline: 20, online: 13 },
    'classes[0].days[7] = {"date":"2021-05-19","offline":20,"online":13} [contradiction]',
  ],
  [...course, ['claim', 'filedOn'], '2021-05-18', 'claim.filedOn = "2021-05-18" [contradiction]'],
  [
    ...course,
    ['trainees', 0, 'certificate', 'issuedOn'],
    '2021-06-21',
    'trainees[0].certificate.issuedOn = "2021-06-21" [contradiction]',
  ],
  ['dadukou-2022', 'course', ['taskVerdict', 'on'], '2022-05-17', 'taskVerdict.on'],
  ['qijiang-2019', 'course', ['claim', 'filedOn'], '2021-05-18', 'claim.filedOn'],
  [...apprentices, ['project', 'openedOn'], '2021-03-02', 'apprentices[0].from'],
  [
    ...apprentices,
    ['apprentices', 0, 'certificate', 'issuedOn'],
    '2023-03-21',
    'apprentices[0].certificate.issuedOn = "2023-03-21" [contradiction]',
  ],
  [...course, ['project', 'occupation', 'code'], '9-18-02-04', 'project.occupation.code'],
  [...course, ['project', 'occupation', 'code'], '焊工', 'project.occupation.code'],
  [
    'dadukou-2022',
    'course',
    ['trainees', 0, 'group'],
    'staff',
    'trainees[0].group = "staff" [invalid-value]',
  ],
  ['dadukou-2022', 'course', ['advances', 0, 'paidOn'], '2022-09-02', 'advances[0].paidOn'],
  ['qijiang-2019', 'course', ['trainees', 0, 'group'], 'veterans', 'trainees[0].group'],
  [...work, ['workers', 0, 'to'], '2021-03-31', 'workers[0].to'],
  [...work, ['workers', 0, 'to'], '2022-03-02', 'workers[0].to'],
  [...work, ['workers', 1, 'id'], 'W1', 'workers[1].id = "W1" [contradiction]'],
  [...work, ['claim', 'admittedOn'], '2021-11-11', 'claim.admittedOn'],
  ['qijiang-2019', 'work-training', ['workers', 0, 'group'], 'zero-employment', 'workers[0].group'],
  [...apprentices, ['apprentices', 0, 'endedOn'], '2023-02-27', 'apprentices[0].endedOn'],
  [...apprentices, ['apprentices', 1, 'endedOn'], '2021-02-28', 'apprentices[1].endedOn'],
  [...apprentices, ['apprentices', 1, 'endedOn'], '2023-04-02', 'apprentices[1].endedOn'],
  [
    ...apprentices,
    ['apprentices', 1, 'certificate', 'issuedOn'],
    '2021-02-28',
    'certificate.issuedOn',
  ],
  [...apprentices, ['apprentices', 1, 'id'], 'T1', 'apprentices[1].id'],
  [
    ...apprentices,
    ['apprentices', 1, 'certificate', 'number'],
    'Z1',
    'apprentices[1].certificate.number',
  ],
  [...allowance, ['trainees', 0, 'attendedDays', 0], '2021-02-19', 'trainees[0].attendedDays[0]'],
  [...allowance, ['trainees', 0, 'attendedDays', 0], '2021-04-02', 'trainees[0].attendedDays[0]'],
  [...allowance, ['trainees', 0, 'attendedDays', 0], '2021-02-26', 'trainees[0].attendedDays'],
  [...allowance, ['trainees', 0, 'group'], 'poor', 'trainees[0].group'],
  [...advance, ['earlier'], [{ id: 'V0', fen: 1, paidOn: '2022-05-21' }], 'earlier[0].paidOn'],
  ['qijiang-2019', 'advance', ['kind'], 'lottery', 'kind = "lottery" [invalid-value]'],
  ...[course, ['dadukou-2022', 'course'] as const, ['qijiang-2019', 'course'] as const].flatMap(
    (each): readonly Row[] => [
      [
        ...each,
        opened,
        '2099-01-01',
        'classes[0].openingApprovedOn = "2099-01-01" [contradiction]',
      ],
      [...each, approved, '2099-01-01', 'project.approvedOn = "2099-01-01" [contradiction]'],
      // The day after the opening of the first class.
      [
        ...each,
        approved,
        each[0] === 'dadukou-2022' ? '2022-04-21' : '2021-04-27',
        'project.approvedOn',
      ],
      [
        ...each,
        opened,
        each[0] === 'dadukou-2022' ? '2022-05-19' : '2021-05-20',
        'classes[0].openingApprovedOn',
      ],
      [...each, ['trainees', 0, 'group'], '110101199003078515', 'trainees[0].group = "110…15" ['],
      [...each, ['trainees', 0, 'group'], '12345', 'trainees[0].group = "12345" ['],
      [...each, ['trainees', 0, 'group'], 'no-such-group', 'trainees[0].group = "no-such-group" ['],
    ],
  ),
  [...work, ['workers', 0, 'group'], 'no-such-group', 'workers[0].group = "no-such-group" ['],
  ['dadukou-2022', 'course', ['advances', 0, 'paidOn'], '2022-04-01', 'advances[0].paidOn'],
  ['qijiang-2019', 'course', ['advances', 0, 'paidOn'], '2021-03-19', 'advances[0].paidOn'],
  [...apprentices, ['project', 'openedOn'], '2023-04-02', 'project.openedOn'],
  [...apprentices, ['project', 'openedOn'], '2022-06-01', 'project.openedOn'],
  [...advance, ['enrolled'], 4_000, 'enrolled = 4000 [contradiction]'],
  [...advance, ['plannedHeadcount'], 29, 'enrolled = 30 [contradiction]'],
  ['qijiang-2019', 'advance', ['enrolled'], 41, 'enrolled = 41 [contradiction]'],
  [...allowance, ['openedOn'], '2021-04-02', 'openedOn = "2021-04-02" [contradiction]'],
  [...allowance, ['claim', 'filedOn'], '2021-03-01', 'claim.filedOn'],
  [...project, approved, '2024-08-06', 'project.approvedOn'],
  [...project, approved, '2024-05-01', 'project.approvedOn'],
  [...project, opened, '2024-08-06', 'classes[0].openingApprovedOn'],
  [...project, ['taskVerdict', 'on'], '2024-08-06', 'taskVerdict.on'],
  [...project, [...job, 'insurance', 'on'], '2024-08-06', 'employment.insurance.on'],
  [...project, [...job, 'insurance', 'on'], '2024-06-30', 'employment.insurance.on'],
  [...project, [...job, 'wage', 'paidOn'], '2024-08-06', 'employment.wage.paidOn'],
  [...project, [...job, 'wage', 'paidOn'], '2024-06-30', 'employment.wage.paidOn'],
  [...project, [...job, 'wage', 'month'], '2024-09', 'employment.wage.month'],
  [...project, [...job, 'wage', 'month'], '2024-06', 'employment.wage.month'],
  [
    ...project,
    ['trainees', 0, 'attempts', 1],
    { on: '2024-06-24', theoryScore: 82, practiceScore: 85, passed: true },
    'trainees[0].attempts[1]',
  ],
  [
    ...project,
    ['project', 'occupationCode'],
    '9-99-99-99',
    'project.occupationCode = "9-99-99-99" [contradiction]',
  ],
];

describe('facts that contradict each other or name what nobody knows', () => {
  it.each(contradictions)('%s %s: %j = %j', (pack, kind, at, to, named) => {
    const err = refusalOf(withEdits(exampleOf(pack, kind), [{ path: at, to }]));
    expect(err).toMatch(/^错误 error: bad-facts\n/u);
    expect(err).toContain(named);
    // Chinese and English, each on a line of its own.
    expect(err).toMatch(/\n {2}[^\n]*\p{Script=Han}[^\n]*\n {2}[^\p{Script=Han}\n]+(?:\n|$)/u);
  });
});

it('names what the catalogue has instead of an occupation that nobody knows', () => {
  const err = refusalOf(
    withEdits(exampleOf(...project), [
      { path: ['project', 'occupationCode'], to: '6-31-99-99' },
      { path: ['project', 'occupation'], to: '工业机器人维护员' },
    ]),
  );
  expect(err).toContain('project.occupationCode = "6-31-99-99" [contradiction]');
  expect(err).toContain('6-31-07-01 工业机器人系统运维员');
  expect(err).toMatch(/nearest: [\d-]+, [\d-]+, [\d-]+\./u);
});

describe('days outside the validity of every pack', () => {
  it.each<Row>([
    [
      ...project,
      ['classes', 0, 'openingApprovedOn'],
      '2018-12-31',
      'classes[0].openingApprovedOn = 2018-12-31',
    ],
    [
      ...course,
      ['classes', 0, 'openingApprovedOn'],
      '2018-12-31',
      'classes[0].openingApprovedOn = 2018-12-31',
    ],
    [...work, ['claim', 'admittedOn'], '2018-12-31', 'claim.admittedOn = 2018-12-31'],
    [...apprentices, ['project', 'openedOn'], '2018-12-31', 'project.openedOn = 2018-12-31'],
    [...allowance, ['openedOn'], '2018-12-31', 'openedOn = 2018-12-31'],
    [...advance, ['openedOn'], '2018-12-31', 'openedOn = 2018-12-31'],
    // Within that of another pack, and refused by no clause of this one.
    [...apprentices, ['project', 'openedOn'], '2020-06-01', 'project.openedOn = 2020-06-01'],
    ['dadukou-2022', 'course', ['classes', 0, 'openingApprovedOn'], '2021-12-31', '2021-12-31'],
  ])('%s %s: %j = %s', (pack, kind, at, to, named) => {
    const [filed, admitted] = [
      ['claim', 'filedOn'],
      ['claim', 'admittedOn'],
    ];
    const edits = [
      { path: at, to },
      // No class opens before its project is approved.
      ...(at[2] === 'openingApprovedOn' ? [{ path: approved, to }] : []),
      ...(at[1] === 'admittedOn'
        ? [
            { path: filed, to },
            { path: admitted, to },
          ]
        : []),
    ];
    const err = refusalOf(withEdits(exampleOf(pack, kind), edits));
    expect(err).toMatch(/^错误 error: outside-validity\n/u);
    expect(err).toContain(named);
    for (const { pack: known } of programmes) expect(err).toContain(known.revision);
  });

  it.each([
    ['advance', 'openedOn'],
    ['course', 'classes[0].openingApprovedOn'],
  ])('of the numbers that a %s of Qijiang needs', (kind, at) => {
    const later = JSON.stringify(exampleOf('qijiang-2019', kind)).replaceAll('"2021-', '"2022-');
    const err = refusalOf(JSON.parse(later) as object);
    expect(err).toMatch(/^错误 error: outside-validity\n/u);
    expect(err).toContain(at);
    expect(err).toContain('qijiang-2019/1 (2019-01-01 – 2021-12-31)');
  });

  it('leaves a class of an earlier policy to the clause that refuses it', () => {
    const earlier = withEdits(exampleOf(...course), [
      { path: opened, to: '2021-02-28' },
      { path: approved, to: '2021-02-28' },
    ]);
    writeFileSync(path, JSON.stringify(earlier));
    expect(JSON.parse(run(['settle', path]).out)).toMatchObject({ totalFen: 0 });
  });
});

/** Every number of some facts, by its place. */
function numbersOf(facts: unknown): readonly FactPath[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]): readonly FactPath[] => {
    const step = Array.isArray(facts) ? Number(key) : key;
    return typeof value === 'number' ? [[step]] : numbersOf(value).map((inner) => [step, ...inner]);
  });
}

/** The first number of each shape: entries of a list are alike. */
function kindsOfNumbers(facts: unknown): readonly FactPath[] {
  const found = new Map(
    numbersOf(facts)
      .toReversed()
      .map((at) => [at.map((step) => (typeof step === 'number' ? '*' : step)).join('.'), at]),
  );
  return [...found.values()];
}

describe.each(
  programmes.flatMap(({ pack }) => pack.claims.map(({ id }) => [pack.id, id] as const)),
)('every number of %s %s', (pack, kind) => {
  const facts = exampleOf(pack, kind);
  const numbers = kindsOfNumbers(facts);

  it.each([-1, 0.5, 1e21, '3', null])('is refused as %j, by its place', (to) => {
    expect(numbers.length).toBeGreaterThan(0);
    for (const at of numbers) {
      const err = refusalOf(withEdits(facts, [{ path: at, to }]));
      // A standard that is null is one not entered, which only the computation misses.
      const isOpen = to === null && err.includes('not-entered');
      expect(err).toContain(isOpen ? placeOf(at) : `${placeOf(at)} = ${JSON.stringify(to)} [`);
    }
  });

  it('is named when it is missing', () => {
    for (const at of numbers.filter((each) => typeof each.at(-1) === 'string')) {
      const changed = structuredClone(facts);
      delete (factAt(changed, at.slice(0, -1)) as Record<string, unknown>)[String(at.at(-1))];
      writeFileSync(path, JSON.stringify(changed));
      const { code, err } = run(['settle', path]);
      if (code === 0) continue;
      expect(err).toContain(placeOf(at));
    }
  });
});

describe('a group that is no word', () => {
  it.each<readonly [pack: string, kind: string, list: string, zh: string]>([
    [...course, 'trainees', '本政策包不区分人群，此处应为 null。'],
    [...work, 'workers', '本政策包不区分人群，此处应为 null。'],
    ['dadukou-2022', 'course', 'trainees', '没有这一项；可选：lifted-out-of-poverty, graduate, '],
    ['qijiang-2019', 'course', 'trainees', '没有这一项；可选：'],
    ['qijiang-2019', 'work-training', 'workers', '没有这一项；可选：'],
    [...allowance, 'trainees', '没有这一项；可选：'],
  ])('leads to those that there are: %s %s', (pack, kind, list, zh) => {
    for (const to of ['12345', '退役军人', 'Graduate']) {
      const err = refusalOf(withEdits(exampleOf(pack, kind), [{ path: [list, 0, 'group'], to }]));
      expect(err).toContain(`${list}[0].group = "${to}" [`);
      expect(err).toContain(zh);
      expect(err).not.toContain('SHA-256');
    }
  });

  it('is told its form where a district decides on it', () => {
    const at = ['rates', 0, 'groups'];
    const err = refusalOf(withEdits(exampleOf(...allowance), [{ path: at, to: ['12345'] }]));
    expect(err).toContain('rates[0].groups[0] = "12345" [invalid-format]');
    expect(err).toContain('应为小写英文词，以 - 相连，如 zero-employment-family。');
    expect(err).toContain('Expected words in small letters joined by -, such as');
  });
});

describe('a number by which a person is known', () => {
  const number = '110101199003074514';
  const phone = '13812345678';

  it.each<readonly [pack: string, kind: string, at: FactPath, to: string]>([
    [...project, ['trainees', 0, 'id'], number],
    [...project, ['trainees', 0, 'id'], '11010119900307451x'],
    [...project, ['trainees', 0, 'id'], phone],
    [...project, ['trainees', 0, 'id'], `T/${number}`],
    [...project, ['claim', 'id'], number],
    [...project, ['classes', 0, 'id'], number],
    [...course, ['trainees', 0, 'id'], phone],
    [...work, ['workers', 0, 'id'], number],
    [...apprentices, ['apprentices', 0, 'id'], number],
    [...allowance, ['trainees', 0, 'id'], number],
    [...advance, ['id'], phone],
  ])('is no pseudonym: %s %s %j = %s', (pack, kind, at, to) => {
    const err = refusalOf(withEdits(exampleOf(pack, kind), [{ path: at, to }]));
    expect(err).toContain(placeOf(at));
    expect(err).toContain('[invalid-format]');
    expect(err).toContain('应为本案自编的化名编号');
    expect(err).toContain('A pseudonym that the case gives');
  });

  it.each([
    'T01',
    '01J8Z3K4M5N6P7Q8R9S0T1V2W3',
    '13812345-6789-4123-8123-138123456780',
    // Neither a month nor a prefix of telephones has such a number.
    '110101199013074514',
    '12345678901',
    '91220100123456789X',
  ])('is not %s, which may be an id', (id) => {
    writeFileSync(
      path,
      JSON.stringify(withEdits(exampleOf(...project), [{ path: ['claim', 'id'], to: id }])),
    );
    expect(run(['settle', path])).toMatchObject({ code: 0, err: '' });
  });

  it.each<readonly [what: string, pack: string, kind: string, at: FactPath, to: unknown]>([
    ['as the name of a class', ...project, ['trainees', 0, 'classId'], number],
    ['as a field', ...work, ['workers', 0, phone], 1],
    ['as a field, of a list', ...project, ['trainees', 0, number], [phone]],
    ['as the pack', ...project, ['pack'], number],
    ['within a text', ...project, ['project', 'declaredDemand'], '电话 138-1234-5678'],
    [
      'within a text, apart',
      ...project,
      ['project', 'declaredDemand'],
      `身份证 110101 19900307 4514`,
    ],
    ['as a group', 'dadukou-2022', 'course', ['trainees', 0, 'group'], number],
  ])('is masked %s', (_what, pack, kind, at, to) => {
    const err = refusalOf(withEdits(exampleOf(pack, kind), [{ path: at, to }]));
    expect(err).toMatch(/110…14|138…78/u);
    for (const part of ['19900307', '12345678', '1234-5678']) expect(err).not.toContain(part);
  });

  it.each<readonly [pack: string, kind: string, at: FactPath, to: unknown, named: string]>([
    [...project, ['trainees', 0, 'certificate', 'number'], number, 'certificate.number = "110…14"'],
    [
      ...project,
      ['waivers'],
      [
        {
          rule: 'cc24/x',
          subject: { kind: 'trainee', id: 'T01' },
          officer: 'A',
          reason: `学员 ${number} 因病`,
          on: '2024-07-01',
        },
      ],
      'waivers[0].reason = "学员 110…14 因病"',
    ],
    [
      ...course,
      ['standard', 'instrument'],
      `依据${number}号`,
      'standard.instrument = "依据110…14号"',
    ],
    [...course, ['trainees', 0, 'certificate', 'number'], `T${number}`, 'number = "T110…14"'],
    [
      ...course,
      ['taskVerdict', 'reason'],
      '110101 19900307 451x 未到',
      'taskVerdict.reason = "110…1x 未到"',
    ],
    [...work, ['monthlyRate', 'instrument'], number, 'monthlyRate.instrument = "110…14"'],
    [
      ...apprentices,
      ['apprentices', 1, 'certificate', 'number'],
      '１１０１０１１９９００３０７４５１４',
      'apprentices[1].certificate.number = "１１０…１４"',
    ],
    [...allowance, ['rates', 0, 'instrument'], number, 'rates[0].instrument = "110…14"'],
    ['dadukou-2022', 'course', ['standard', 'instrument'], number, 'standard.instrument'],
  ])('stands in no text: %s %s %j = %j', (pack, kind, at, to, named) => {
    const err = refusalOf(withEdits(exampleOf(pack, kind), [{ path: at, to }]));
    expect(err).toContain(named);
    expect(err).toContain('[invalid-format]');
    expect(err).toContain(
      '此处不得写公民身份号码；证书编号就是持证人身份号码的，只写末四位或哈希值。',
    );
    expect(err).toContain('No resident ID number may stand here;');
    for (const part of ['19900307', '１９９００３０７']) expect(err).not.toContain(part);
  });

  it.each([
    '4514',
    // A longer number; one whose month there is not; a number of an enterprise.
    `9${number}`,
    `${number}0`,
    '110101199013074514',
    '91220100123456789X',
    phone,
    '2024-05-07 2024-05-08 2024-12-31',
    '6-18-02-04 6-18-02-05 6-18-02-06',
    'a'.repeat(46) + number,
  ])('is not in a text %s', (text) => {
    const at = ['trainees', 0, 'certificate', 'number'];
    writeFileSync(path, JSON.stringify(withEdits(exampleOf(...course), [{ path: at, to: text }])));
    expect(run(['settle', path])).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    [['settle', `/nowhere/${number}.json`]],
    [['settle', '--pack', number]],
    [['settle', '--choice', `${phone}=A`]],
    [['settle', '--choice', `cost.prorata=${phone}`]],
    [['settle', '--choice', phone]],
    [['settle', `--${phone}`]],
    [[number]],
    [['schema', number]],
    [['verify', '--root', number]],
    [['cite', '--sources', `/nowhere/${number}`]],
  ])('is masked in %j', (args) => {
    writeFileSync(path, JSON.stringify(exampleOf(...project)));
    const { code, out, err } = run(args[0] === 'settle' ? [...args, path] : args);
    expect([code, out]).toEqual([2, '']);
    for (const whole of [number, phone]) expect(err).not.toContain(whole);
  });
});
