import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import { withEdits } from '#policy/engine/fact-change.ts';
import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { turnLines } from '#test/policy/said-of.ts';
import { anyProject } from './any-project.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { readings, settled } from './example-row.ts';

function found(facts: SettlementFacts, choices: ChoiceOverrides = {}): readonly Counterfactual[] {
  return statementCounterfactuals(changchun2024, facts, { computedBy: 'test', choices });
}

/** Whether the statement still refuses the claim, or still pays the trainee nothing. */
function isStill({ status, trainees }: Statement, { about }: Counterfactual): boolean {
  if (about.kind === 'claim') return status === 'refused';
  return trainees.find(({ id }) => id === about.id)?.fen === 0;
}

function check(facts: SettlementFacts, one: Counterfactual, choices: ChoiceOverrides = {}): void {
  if (one.kind !== 'change') return;
  const after = settlementFactsSchema.parse(withEdits(facts, one.changes));
  const less = settlementFactsSchema.parse(withEdits(facts, one.oneLess));
  expect([one.sentence.zh, isStill(settled(after, choices), one)]).toEqual([
    one.sentence.zh,
    false,
  ]);
  expect([one.sentence.zh, isStill(settled(less, choices), one)]).toEqual([one.sentence.zh, true]);
}

const C = { catalogueClass: 'C', offline: 80 } as const;
const B = { catalogueClass: 'B', offline: 120 } as const;
const tenDays = { catalogueClass: 'C', dayHours: Array.from({ length: 10 }, () => 8) } as const;

function ten(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 10, plan: 10, classes: [C], trainees: hired(10), ...change });
}
const withOne = (spec: object): SettlementFacts => ten({ trainees: [...hired(10), spec] });
const taught = (spec: object): SettlementFacts => ten({ classes: [{ ...C, ...spec }] });
const bare = ten();
const withoutMaterials = {
  ...bare,
  classes: bare.classes.map(({ fullVideo: _v, examinationPapers: _p, ...each }) => each),
};

type Row = readonly [what: string, facts: SettlementFacts, reading: string, sentence: RegExp];

const rows: readonly Row[] = [
  [
    'WE-26 thirteen of twenty',
    project({ demand: 20, plan: 20, classes: [B], trainees: [...hired(13), ...people(7)] }),
    'default',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'WE-28 eight of ten and twelve',
    project({ demand: 10, plan: 12, classes: [C], trainees: [...hired(8), ...people(4)] }),
    'default',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'WE-40 three of five',
    project({ demand: 5, plan: 5, classes: [C], trainees: [...hired(3), ...people(2)] }),
    'default',
    /^合格并就业者再增加 1 人$/u,
  ],
  [
    'WE-40 four hired where five are asked for',
    project({ demand: 5, plan: 5, classes: [C], trainees: [...hired(4), ...people(1)] }),
    'min_demand.scope=HIRED',
    /^合格并就业者再增加 1 人$/u,
  ],
  ['nobody enrolled', ten({ trainees: [] }), 'default', /^合格并就业者再增加 7 人$/u],
  [
    'WE-38 begun two days before its approval',
    taught({ startsOn: '2024-05-06', openingApprovedOn: '2024-05-08' }),
    'default',
    /^开班批准日提前 2 天/u,
  ],
  [
    'never approved',
    taught({ openingApprovedOn: null }),
    'default',
    /^最迟于 2024-04-08 批准开班/u,
  ],
  [
    'WE-36 a late claim that is refused',
    ten({ trainees: hired(10, { signedOn: '2024-04-26' }), filedOn: '2024-05-08' }),
    'claim.late=LATE_REFUSED',
    /^申报日提前 1 天/u,
  ],
  ['no materials of the class', withoutMaterials, 'default', /^补交 2 项班级材料/u],
  ['failed', withOne({ failed: true }), 'default', /^考核合格；取得培训合格证书$/u],
  ['no certificate', withOne({ noCertificate: true }), 'default', /^取得培训合格证书$/u],
  ['outside the groups', withOne({ outsideGroups: true }), 'default', /^属六类人员之一$/u],
  [
    'six of ten days',
    ten({ classes: [tenDays], trainees: [...hired(10), { checkIns: [2, 2, 2, 2, 2, 2, 1] }] }),
    'default',
    /^再出勤 1 天（2024-04-14）$/u,
  ],
  [
    'an unproven hire who is unpaid',
    withOne({ hired: true, noWage: true }),
    'employment.unproven=UNPAID',
    /^在项目企业就业/u,
  ],
  [
    'above the plan where only the plan is paid',
    ten({ trainees: hired(12) }),
    'over_plan.pay=CAP_AT_PLAN',
    /^计划人数由 10 改为 11\n计划人数由 10 改为 12$/u,
  ],
  [
    'thirty-nine hours where each trainee needs forty',
    ten({
      classes: [
        { ...C, offline: 39 },
        { ...C, id: 'K2' },
      ],
      trainees: [{}, ...hired(10, { classId: 'K2' })],
    }),
    'min_hours.base=DELIVERED_PER_TRAINEE',
    /^再上 1 学时并出勤$/u,
  ],
];

describe('what would turn a settlement', { timeout: 60_000 }, () => {
  it.each(rows)('%s', (_what, facts, reading, sentence) => {
    const choices = readings(reading);
    const all = found(facts, choices);
    expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'change'));
    expect(all.map((one) => one.sentence.zh).join('\n')).toMatch(sentence);
    for (const one of all) check(facts, one, choices);
  });

  it.each([
    [
      'WE-47 hours of 40 minutes',
      { minutes: 40 },
      'default',
      /每学时不少于 45 分钟（现为 40 分钟）/u,
    ],
    [
      'WE-81 no day has its clips',
      { oneClipOn: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
      'default',
      /补齐 \d+ 天的视频/u,
    ],
    [
      'WE-46 days of nine hours',
      { dayHours: [9, 9, 9] },
      'day_limit=WHOLE_DAY_VOID',
      /\d 天的课时减到每日上限/u,
    ],
  ])('%s: a trainee of a class of which nothing counts', (_what, spec, reading, sentence) => {
    const classes = [
      { ...C, ...spec },
      { ...C, id: 'K2' },
    ];
    const facts = ten({ classes, trainees: [{}, ...hired(10, { classId: 'K2' })] });
    const [one] = found(facts, readings(reading));
    expect([one?.about.id, one?.kind]).toEqual(['T01', 'change']);
    expect(one?.sentence.zh).toMatch(sentence);
    if (one !== undefined) check(facts, one, readings(reading));
  });

  it('changes in every case what was reviewed', async () => {
    const turned = rows.flatMap(([what, facts, reading]) => [
      `${what} (${reading})`,
      ...turnLines(found(facts, readings(reading))),
    ]);
    await expect(`${turned.join('\n')}\n`).toMatchFileSnapshot('counterfactual.txt');
  });

  it('says that nothing stands in for the verdict of the officer', () => {
    expect(found(ten({ verdict: 'not-completed' }))).toMatchObject([
      { kind: 'no-change', rules: ['cc24/settlement/task-completed'] },
    ]);
  });

  it('has nothing to say where everybody is paid', () => {
    expect(found(ten())).toEqual([]);
  });

  it('turns every refusal and every line of zero of any project, by no more than needed', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        const facts = project(spec);
        const statement = settled(facts);
        const all = found(facts);
        const zero = statement.trainees.filter(({ fen }) => fen === 0).length;
        expect(all).toHaveLength(statement.status === 'refused' ? 1 : zero);
        for (const one of all) {
          if (spec.verdict !== 'not-completed') expect(one.kind).toBe('change');
          check(facts, one);
        }
      }),
      { numRuns: 30 },
    );
  });
});
