import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { type Fen, formatYuan, parseYuan } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import {
  type QijiangFacts,
  qijiangFactsSchema,
} from '#policy/packs/qijiang-2019/settlement/facts.ts';
import { payeeOf } from '#policy/packs/qijiang-2019/settlement/payee.ts';
import { secondAdvance, staffCourse } from '#test/policy/each-fact/chongqing-claims.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

type Choices = Record<string, string>;

const settle = (facts: QijiangFacts, choices: Choices = {}) =>
  qijiang2019.settle(facts, { computedBy: 'test', choices });
const law = (choices: Choices = {}) => lawOn(qijiang2019, civilDate('2021-04-20'), choices);

/** 40 planned and opened, some certified, at 1,300 yuan; all of one group. */
function course(certified: number, advanceYuan?: string, group: string | null = 'veteran') {
  const facts = courseFacts({ standard: 1300, days: daysOf(10, 6), certified });
  return qijiangFactsSchema.parse({
    ...facts,
    trainees: facts.trainees.map((trainee) => ({ ...trainee, group })),
    advances:
      advanceYuan === undefined
        ? []
        : [{ id: 'a1', fen: parseYuan(advanceYuan), paidOn: '2021-05-10' }],
  });
}

function workTraining(worker: object = {}, rest: object = {}) {
  return qijiangFactsSchema.parse({
    kind: 'work-training',
    asOf: '2021-09-01',
    enterprise: { id: 'e1', producer: false, insured: true },
    monthlyRate: { fen: 50_000, instrument: '样例标准（虚构）', from: '2021-01-01' },
    claim: { id: 'k1', admittedOn: '2021-08-20', filedOn: '2021-08-20' },
    workers: [
      {
        id: 'w1',
        group: 'zero-employment-family',
        enteredByRealName: true,
        from: '2021-01-01',
        to: '2021-07-31',
        monthsPaidBefore: 0,
        ...worker,
      },
    ],
    ...rest,
  });
}

function apprentices(count: number, annualYuan: string, plannedMonths = 24) {
  return qijiangFactsSchema.parse({
    kind: 'apprenticeship',
    asOf: '2023-04-01',
    project: {
      id: 'p1',
      enterprise: 'e1',
      openedOn: '2021-03-01',
      filedAt: 'production',
      mentors: { enterprise: true, school: true },
    },
    annualRate: { fen: parseYuan(annualYuan), instrument: '样例标准（虚构）', from: '2021-03-01' },
    apprentices: Array.from({ length: count }, (_, index) => ({
      id: `a${index + 1}`,
      enteredByRealName: true,
      situation: 'new',
      from: '2021-03-01',
      plannedMonths,
      endedOn: '2023-02-28',
      endedBy: 'cycle-completed',
      mainCoursesDone: true,
      standardMet: true,
      certificate: { level: '4', number: `Z${index + 1}`, issuedOn: '2023-03-10' },
    })),
    claim: { id: 'k1', filedOn: '2023-03-20' },
    waivers: [],
  });
}

function allowance(trainee: object = {}, rest: object = {}) {
  return {
    kind: 'living-allowance',
    asOf: '2021-04-01',
    projectId: 'p1',
    openedOn: '2021-02-20',
    rates: [{ from: '2021-01-01', fenPerDay: 3_000, instrument: '样例标准（虚构）' }],
    claim: { id: 'k1', filedOn: '2021-03-20' },
    trainees: [
      {
        id: 't1',
        classId: 'c1',
        group: 'poor-worker',
        enteredByRealName: true,
        attendedDays: ['2021-02-25', '2021-02-26', '2021-03-01', '2021-03-02', '2021-03-03'],
        ...trainee,
      },
    ],
    ...rest,
  };
}

const inputsOf = (tree: Derivation | undefined) =>
  tree?.node === 'calculation' ? tree.inputs : [];

describe('courses in Qijiang', () => {
  it.each<[string, number, string, string, string]>([
    ['WE-71 36 certificates after 26,000', 36, '46800.00', '20800.00', '0.00'],
    ['WE-72 18 certificates after 26,000', 18, '23400.00', '0.00', '2600.00'],
  ])('%s', (_name, certified, total, balance, recover) => {
    const { totalFen, advance } = settle(course(certified, '26000.00'));
    expect(formatYuan(totalFen)).toBe(total);
    expect(advance && [formatYuan(advance.balanceFen), formatYuan(advance.recoverFen)]).toEqual([
      balance,
      recover,
    ]);
  });

  const netted: Choices = { 'advance.excess': 'NET_AUTOMATICALLY' };
  it.each<[string, number, string | undefined, Choices, object | undefined]>([
    ['pays the balance', 36, '26000.00', {}, { balanceFen: 2_080_000, recoverFen: 0 }],
    ['WE-72 recovers', 18, '26000.00', {}, { balanceFen: 0, recoverFen: 260_000 }],
    ['nets by choice', 18, '26000.00', netted, { balanceFen: 0, recoverFen: 0, netFen: 260_000 }],
    ['nets no balance', 36, '26000.00', netted, { balanceFen: 2_080_000, recoverFen: 0 }],
    ['has nothing left to do', 20, '26000.00', {}, { balanceFen: 0, recoverFen: 0 }],
    ['has nothing left to net', 20, '26000.00', netted, { balanceFen: 0, recoverFen: 0 }],
    ['tells none where nothing was advanced', 20, undefined, {}, undefined],
  ])('after an advance it %s', (_name, certified, paid, choices, left) => {
    const { advance, choices: named } = settle(course(certified, paid), choices);
    const { derivation, ...amounts } = advance ?? {};
    expect(advance && amounts).toEqual(left && { paidFen: 2_600_000, ...left });
    const [amount] = Object.values({ pay: 0, ...left }).filter((each) => each > 0);
    expect(derivation?.value).toBe(left && String(amount ?? 0));
    const isExcess = certified === 18;
    expect(named.some(({ id }) => id === 'advance.excess')).toBe(isExcess);
  });

  it.each<[string, string | null, Choices, string]>([
    ['a veteran', 'veteran', {}, '1300.00'],
    ['staff', 'enterprise-staff', {}, '1300.00'],
    ['nobody of the groups', null, {}, '0.00'],
    [
      'a skill-level certificate where completion alone counts',
      'veteran',
      { 'certificate.accept': 'COMPLETION_ONLY' },
      '0.00',
    ],
  ])('pays for %s', (_name, group, choices, yuan) => {
    expect(formatYuan(settle(course(1, undefined, group), choices).totalFen)).toBe(yuan);
  });

  it('pays a class that opened before the city’s notice by the standard, online hours or not', () => {
    const facts = courseFacts({ standard: 1300, rates: null, days: [[4, 2]] });
    const earlier = qijiangFactsSchema.parse({
      ...facts,
      project: { ...facts.project, approvedOn: '2020-05-01' },
      classes: facts.classes.map((each) => ({ ...each, openingApprovedOn: '2020-06-01' })),
      trainees: facts.trainees.map((each) => ({ ...each, group: 'veteran' })),
    });
    const statement = settle(earlier);
    expect(formatYuan(statement.totalFen)).toBe('1300.00');
    expect(statement.findings.map(({ rule }) => rule)).toEqual([
      'qj19/settlement/certificate-kind',
      'qj19/settlement/histories-given',
    ]);
  });

  it('holds a class under the city’s notice to the rules of the city as well', () => {
    const rules = settle(course(1)).findings.map(({ rule }) => rule);
    expect(rules).toContain('cq21/settlement/online-share');
    expect(rules).toContain('qj19/settlement/certificate-kind');
  });

  it('asks the rules of the city about the trainees of classes under its notice alone', () => {
    const facts = courseFacts({ standard: 1300, days: daysOf(10, 6), certified: 2 });
    const [of] = facts.classes;
    const mixed = qijiangFactsSchema.parse({
      ...facts,
      project: { ...facts.project, approvedOn: '2020-05-01' },
      classes: [
        { ...of, openingApprovedOn: '2020-06-01' },
        { ...of, id: 'c2' },
      ],
      trainees: facts.trainees.map((each, at) => ({ ...each, classId: `c${at + 1}` })),
    });
    const named = (rule: string) =>
      settle(mixed)
        .findings.filter((each) => each.rule === rule)
        .map(({ subject }) => subject.id);
    expect(named('cq21/settlement/real-name-entry')).toEqual(['t2']);
    expect(named('qj19/settlement/certificate-kind')).toEqual(['t1', 't2']);
  });

  it('refuses facts of an unknown kind, naming the field', () => {
    const parsed = parseFacts(qijiangFactsSchema, { kind: 'lottery' });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'kind', value: '"lottery"' }] });
  });
});

describe('training through work in Qijiang', () => {
  it.each<[string, object, object, string]>([
    ['WE-64 seven months worked, six paid', {}, {}, '3000.00'],
    ['three months were paid before', { monthsPaidBefore: 3 }, {}, '1500.00'],
    ['a poor worker at an insured enterprise', { group: 'poor-worker' }, {}, '0.00'],
    [
      'a poor worker at a producer',
      { group: 'poor-worker' },
      { enterprise: { id: 'e1', producer: true, insured: false } },
      '3000.00',
    ],
    ['a veteran', { group: 'veteran' }, {}, '0.00'],
    [
      'WE-65 six months over the end of 2021',
      { from: '2021-09-01', to: '2022-02-28' },
      {},
      '2000.00',
    ],
    [
      'a claim of 2020, before the city set an end',
      { from: '2020-01-01', to: '2020-04-30' },
      {
        claim: { id: 'k1', admittedOn: '2020-06-01', filedOn: '2020-06-01' },
        monthlyRate: { fen: 50_000, instrument: '样例标准（虚构）', from: '2020-01-01' },
      },
      '2000.00',
    ],
  ])('%s', (_name, worker, rest, yuan) => {
    expect(formatYuan(settle(workTraining(worker, rest)).totalFen)).toBe(yuan);
  });

  it('shows what was worked beyond six months', () => {
    const found = settle(workTraining()).findings.find(
      ({ rule }) => rule === 'qj19/settlement/work-training-months',
    );
    expect(found).toMatchObject({ outcome: 'warn', observed: '7', required: '≤ 6' });
  });
});

describe('apprenticeship in Qijiang', () => {
  it.each<[string, string, Choices, string, string]>([
    ['WE-66 twelve for two years', '4000.00', {}, 'payable', '96000.00'],
    ['WE-66 a fen below the floor', '3999.99', {}, 'refused', '0.00'],
    [
      'the floor itself where it is not included',
      '4000.00',
      { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' },
      'refused',
      '0.00',
    ],
  ])('%s', (_name, rate, choices, status, yuan) => {
    const statement = settle(apprentices(12, rate), choices);
    expect([statement.status, formatYuan(statement.totalFen)]).toEqual([status, yuan]);
  });

  it('before the notice of the city says why an early end earns nothing, and by what clause', () => {
    const facts = apprentices(2, '4000.00');
    if (facts.kind !== 'apprenticeship') throw new Error('no apprenticeship');
    const [first, second] = facts.apprentices;
    if (first === undefined || second === undefined) throw new Error('no apprentices');
    const early = { ...second, endedBy: 'closure', endedOn: '2022-05-31' };
    const before = qijiangFactsSchema.parse({
      ...facts,
      project: { ...facts.project, openedOn: '2021-02-28' },
      apprentices: [first, early],
    });
    const { trainees, choices } = settle(before);
    expect(trainees.map(({ kind, fen }) => [kind, formatYuan(fen as Fen)])).toEqual([
      ['completed', '8000.00'],
      ['ended-early', '0.00'],
    ]);
    const [tree] = inputsOf(trainees[1]?.derivation);
    expect(tree).toMatchObject({
      label: {
        zh: '培训提前结束；开班早于本通知，当时没有条款规定提前结束的补贴',
        en: 'ended early; before the notice no clause pays for an early end',
      },
      clauses: expect.arrayContaining(['QJ19-4.1.e']),
    });
    const paths = inputsOf(tree).map((leaf) => leaf.node === 'fact' && leaf.path);
    expect(paths).toContain('project.openedOn');
    expect(paths).toContain('apprentices.a2.endedBy');
    expect(choices.map(({ id }) => id)).not.toContain('apprenticeship.prorata');
  });

  it('WE-66 six months are blocked and can be waived', () => {
    const blocks = settle(apprentices(1, '4000.00', 6)).findings.filter(
      ({ outcome }) => outcome === 'block',
    );
    expect(blocks).toMatchObject([{ rule: 'cq21/approval/apprenticeship-cycle', waivable: true }]);
  });
});

describe('the living allowance', () => {
  const lines = (facts: object, choices: Choices = {}) =>
    settle(qijiangFactsSchema.parse(facts), choices).trainees.map(({ kind, fen }) => [
      kind,
      formatYuan(fen as Fen),
    ]);

  it.each<[string, object, Choices, readonly (readonly string[])[]]>([
    [
      'is paid by the employment fund, and from March 2021 by the account',
      allowance(),
      {},
      [
        ['employment-fund', '60.00'],
        ['skills-upgrading-account', '90.00'],
      ],
    ],
    [
      'is paid by the employment fund alone by choice',
      allowance(),
      { 'living_allowance.fund': 'EMPLOYMENT_FUND_ONLY' },
      [['employment-fund', '150.00']],
    ],
    ['is not for veterans', allowance({ group: 'veteran' }), {}, [['outside-groups', '0.00']]],
    [
      'is for veterans where the district decided so',
      allowance(
        { group: 'veteran', attendedDays: ['2021-02-25'] },
        {
          rates: [
            {
              from: '2021-01-01',
              fenPerDay: 3_000,
              instrument: '样例决定（虚构）',
              groups: ['veteran'],
            },
          ],
        },
      ),
      {},
      [['employment-fund', '30.00']],
    ],
    [
      'needs the real-name register',
      allowance({ enteredByRealName: false }),
      {},
      [['not-entered', '0.00']],
    ],
  ])('%s', (_name, facts, choices, expected) => {
    expect(lines(facts, choices)).toEqual(expected);
  });

  it('says which rates, days, group and papers each line comes from', () => {
    const shown = (evidenceId: string) => ({ evidenceId, version: '1', sha256: 'a'.repeat(64) });
    const rates = [
      { from: '2021-03-02', fenPerDay: 4_000, instrument: '样例标准二（虚构）' },
      { from: '2021-01-01', fenPerDay: 3_000, instrument: '样例标准（虚构）' },
      { from: '2022-01-01', fenPerDay: 5_000, instrument: '样例标准三（虚构）' },
    ];
    const papers = { attendance: shown('e1'), groupProof: shown('e2') };
    const { trainees } = settle(qijiangFactsSchema.parse(allowance(papers, { rates })));
    const leaves = trainees.map(({ fen, derivation }) => [
      fen,
      derivation.node === 'calculation' &&
        derivation.inputs.flatMap((step) =>
          step.node !== 'calculation'
            ? []
            : step.inputs.flatMap((leaf) =>
                leaf.node === 'fact'
                  ? [[leaf.path, leaf.value, leaf.evidence?.map(({ evidenceId }) => evidenceId)]]
                  : [],
              ),
        ),
    ]);
    const days = (count: string) => ['trainees.t1.attendedDays', count, ['e1']];
    const group = ['trainees.t1.group', 'poor-worker', ['e2']];
    expect(leaves).toEqual([
      [6_000, [days('2'), group, ['rates.2021-01-01', '3000', undefined]]],
      [
        11_000,
        [
          days('3'),
          group,
          ['rates.2021-03-02', '4000', undefined],
          ['rates.2021-01-01', '3000', undefined],
        ],
      ],
    ]);
  });

  it('is not computed until a rate is entered, and names the table', () => {
    expect(() => lines(allowance({}, { rates: [] }))).toThrow('重庆市职业培训生活费补贴标准');
  });

  it('refuses a day given twice', () => {
    const facts = allowance({ attendedDays: ['2021-02-25', '2021-02-25'] });
    expect(parseFacts(qijiangFactsSchema, facts)).toMatchObject({
      ok: false,
      problems: [{ path: 'trainees[0].attendedDays', sentence: { zh: '同一天写了两次。' } }],
    });
  });
});

describe('who is paid', () => {
  const ofStaff = qijiangFactsSchema.parse(staffCourse());
  it.each<[string, QijiangFacts, Choices, string]>([
    ['a project', course(1), {}, 'institution'],
    ['a project of an enterprise for its staff', ofStaff, {}, 'enterprise'],
    ['an advance', qijiangFactsSchema.parse(secondAdvance()), {}, 'institution'],
    ['training through work', workTraining(), {}, 'enterprise'],
    ['an apprenticeship', apprentices(1, '4000.00'), {}, 'enterprise'],
    ['a living allowance', qijiangFactsSchema.parse(allowance()), {}, 'trainee'],
    [
      'an apprenticeship by choice',
      apprentices(1, '4000.00'),
      { payee: 'ALWAYS_INSTITUTION' },
      'institution',
    ],
  ])('%s', (_name, facts, choices, payee) => {
    expect(payeeOf(facts, law(choices))).toBe(payee);
  });
});
