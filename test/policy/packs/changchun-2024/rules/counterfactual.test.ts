import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type Counterfactual, counterfactualsOf } from '#policy/engine/counterfactual.ts';
import { withEdits } from '#policy/engine/fact-change.ts';
import { approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { turnLines } from '#test/policy/said-of.ts';
import { approval, assessment, opening, supervision } from './sample-facts.ts';
import { wrong } from './wrong-facts.ts';

const { rules } = changchun2024;

interface Stage {
  readonly schema: z.ZodType;
  readonly rules: readonly Rule<unknown>[];
}

const stages = {
  approval: { schema: approvalFactsSchema, rules: rules.approval },
  opening: { schema: openingFactsSchema, rules: rules.opening },
  supervision: {
    schema: supervisionFactsSchema,
    rules: rules.supervision,
  },
  assessment: { schema: assessmentFactsSchema, rules: rules.assessment },
} as unknown as Readonly<Record<string, Stage>>;

type Change = Extract<Counterfactual, { kind: 'change' }>;

function lawFor(choices: ChoiceOverrides) {
  return (facts: unknown) =>
    lawOn(changchun2024, civilDate((facts as { asOf: string }).asOf), choices);
}

function blocks(
  of: Stage,
  facts: unknown,
  { about, rules: [id] }: Change,
  choices: ChoiceOverrides,
) {
  const rule = of.rules.find((each) => each.id === id);
  return (rule?.check(facts, lawFor(choices)(facts)) ?? []).some(
    ({ outcome, subject }) =>
      outcome === 'block' && subject.kind === about.kind && subject.id === about.id,
  );
}

/** Applies a change and the same change one unit smaller, and looks what the rule says. */
function checkChange(of: Stage, facts: unknown, one: Counterfactual, choices: ChoiceOverrides) {
  expect([one.rules[0], one.kind]).toEqual([one.rules[0], 'change']);
  if (one.kind !== 'change') return;
  const after = withEdits(facts, one.changes);
  expect([one.rules[0], of.schema.safeParse(after).success]).toEqual([one.rules[0], true]);
  expect([one.rules[0], blocks(of, after, one, choices)]).toEqual([one.rules[0], false]);
  const less = withEdits(facts, one.oneLess);
  expect([one.rules[0], blocks(of, less, one, choices)]).toEqual([one.rules[0], true]);
  expect([one.sentence.zh, one.sentence.en]).toEqual([
    expect.stringMatching(/\p{Script=Han}/u),
    expect.stringMatching(/[a-z]/u),
  ]);
  for (const change of one.changes) expect(change).not.toEqual({ ...change, from: change.to });
}

type Row = readonly [what: string, stage: string, facts: object, choices?: ChoiceOverrides];

const { roster } = opening;
const someone = (change: object) => ({
  ...opening,
  roster: roster.map((each, at) => (at === 0 ? { ...each, ...change } : each)),
});
const sat = (on: string, passed: boolean) => ({ on, theoryScore: 60, practiceScore: 60, passed });
const results = (change: object) => ({
  ...assessment,
  results: [{ ...assessment.results[0], ...change }, ...assessment.results.slice(1)],
});

const rows: readonly Row[] = [
  ['everything wrong', 'approval', wrong.approval],
  ['everything wrong', 'opening', wrong.opening],
  ['everything wrong', 'supervision', wrong.supervision],
  ['everything wrong', 'assessment', wrong.assessment],
  ['WE-39 a demand of four', 'approval', { ...approval, declaredDemand: 4 }],
  [
    'WE-39 a demand of five, 以上 without the number',
    'approval',
    { ...approval, declaredDemand: 5 },
    { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' },
  ],
  [
    'too small a demand for one occupation of two',
    'approval',
    {
      ...approval,
      demandByOccupation: [
        { occupationCode: '6-31-07-03', demand: 9 },
        { occupationCode: '6-18-02-04', demand: 2 },
      ],
    },
    { 'min_demand.scope': 'OCCUPATION' },
  ],
  [
    'too small a demand of the year',
    'approval',
    { ...approval, enterprises: [{ ...approval.enterprises[0], demandThisYear: 4 }] },
    { 'min_demand.scope': 'ENTERPRISE_YEAR' },
  ],
  [
    'an industry that annex 1 lacks',
    'approval',
    { ...approval, enterprises: [{ ...approval.enterprises[0], industry: '餐饮' }] },
    { 'enterprise.qualify': 'INDUSTRY_IN_ANNEX_1' },
  ],
  [
    'above the yearly quota',
    'approval',
    { ...approval, approvedThisYear: 2990 },
    { 'annual_target.mode': 'HARD_QUOTA' },
  ],
  [
    'two employers where one is allowed',
    'approval',
    { ...approval, enterprises: [...approval.enterprises, { id: 'e2', withdrawn: false }] },
    { 'project.employers': 'ONE_EMPLOYER', 'enterprise.qualify': 'ANY_WITH_DEMAND' },
  ],
  ['an agreement signed too late', 'approval', { ...approval, appliedOn: '2024-04-20' }],
  ['approved before the window', 'approval', { ...approval, asOf: '2024-03-28' }],
  ['a plan of an earlier year', 'approval', { ...approval, planYear: 2021 }],
  [
    'two employers where one is allowed, and no post',
    'approval',
    {
      ...approval,
      posts: [],
      enterprises: [...approval.enterprises, { id: 'e2', withdrawn: false }],
    },
    { 'project.employers': 'ONE_EMPLOYER' },
  ],
  ['neither employer nor post', 'approval', { ...approval, posts: [], enterprises: [] }],
  [
    'the second of two enterprises not qualified',
    'approval',
    {
      ...approval,
      enterprises: [
        ...approval.enterprises,
        { id: 'e2', qualified: { flag: false, reason: '示例' }, withdrawn: false },
      ],
    },
  ],
  [
    'the second of two enterprises withdrawn',
    'approval',
    {
      ...approval,
      enterprises: [
        ...approval.enterprises,
        { ...approval.enterprises[0], id: 'e2', withdrawn: true },
      ],
    },
  ],
  [
    'others have used up the yearly quota',
    'approval',
    { ...approval, approvedThisYear: 3_004 },
    { 'annual_target.mode': 'HARD_QUOTA' },
  ],
  [
    'filed with the province a day after the decision',
    'approval',
    {
      ...approval,
      occupationCode: '6-99-99-99',
      occupation: '样例职业',
      extraOccupation: {
        cityApprovedOn: '2024-05-02',
        filingReceiptOn: '2024-05-07',
        catalogueClass: 'C',
      },
    },
  ],
  [
    'WE-12 online practice counted as theory',
    'approval',
    {
      ...approval,
      plan: { theory: { offline: 30, online: 0 }, practice: { offline: 50, online: 20 } },
    },
    { 'online.counts': 'ONLINE_IS_THEORY' },
  ],
  [
    'a plan of nothing but theory, half of it online',
    'approval',
    {
      ...approval,
      plan: { theory: { offline: 50, online: 50 }, practice: { offline: 0, online: 0 } },
    },
  ],
  [
    'all practice online, where that counts as theory',
    'approval',
    {
      ...approval,
      plan: { theory: { offline: 70, online: 0 }, practice: { offline: 0, online: 30 } },
    },
    { 'online.counts': 'ONLINE_IS_THEORY' },
  ],
  [
    'a plan of nothing but theory, half of it online, beside a timetable that practises',
    'opening',
    {
      ...opening,
      plan: { theory: { offline: 20, online: 20 }, practice: { offline: 0, online: 0 } },
    },
  ],
  [
    'practice planned online, where that counts as theory, beside a timetable that practises',
    'opening',
    {
      ...opening,
      plan: { theory: { offline: 28, online: 0 }, practice: { offline: 0, online: 12 } },
    },
    { 'online.counts': 'ONLINE_IS_THEORY' },
  ],
  ['WE-41 twenty-five for a plan of twenty', 'opening', { ...opening, enrolledInOtherClasses: 1 }],
  ['WE-73 an advance', 'opening', { ...opening, advanceRequested: 100_000 }],
  [
    'outside the groups where nobody else may sit',
    'opening',
    someone({ group: null, groupProof: undefined }),
    { outside_groups: 'REFUSED' },
  ],
  ['a group proven too late', 'opening', someone({ groupProof: { validOn: '2024-05-25' } })],
  [
    'a school leaver of two years ago',
    'opening',
    someone({ group: 'recent-school-leaver', graduatedOn: '2022-07-01' }),
  ],
  [
    'a graduate of last year',
    'opening',
    someone({
      group: 'graduating-student',
      groupSubType: 'college',
      graduatedOn: '2023-07-01',
    }),
  ],
  [
    'a notice that still runs',
    'opening',
    { ...opening, project: { ...opening.project, noticeEndedOn: '2024-05-27' } },
  ],
  [
    'a project approved too early, where that day decides',
    'opening',
    { ...opening, project: { ...opening.project, approvedOn: '2024-03-01' } },
    { 'validity.event': 'PROJECT_APPROVED_INSIDE' },
  ],
  ['nobody on the roster', 'opening', { ...opening, roster: [] }],
  ['one person twice on the roster', 'opening', someone({ personKey: 'person-2' })],
  ['opened before the window', 'opening', { ...opening, asOf: '2024-03-28' }],
  [
    'others fill the plan',
    'opening',
    { ...opening, roster: roster.slice(0, 1), enrolledInOtherClasses: 26 },
  ],
  [
    'approved long after the window',
    'approval',
    { ...approval, asOf: '2027-09-01', planYear: 2024 },
  ],
  [
    'a school leaver of four years ago',
    'opening',
    someone({ group: 'recent-school-leaver', graduatedOn: '2020-01-01' }),
  ],
  [
    'a graduate of four years ago',
    'opening',
    someone({ group: 'graduating-student', groupSubType: 'college', graduatedOn: '2020-01-01' }),
  ],
  [
    'a school leaver of next year',
    'opening',
    someone({
      group: 'recent-school-leaver',
      graduatedOn: '2025-07-01',
    }),
  ],
  [
    'objections that nobody has settled before a notice ended',
    'opening',
    { ...opening, project: { ...opening.project, noticeEndedOn: '2024-05-22', openObjections: 2 } },
  ],
  ['no clip at all', 'supervision', { ...supervision, clips: [] }],
  [
    'a certificate before the sitting',
    'assessment',
    results({ certificate: { kind: 'completion', number: 'Z', issuedOn: '2024-06-01' } }),
  ],
  [
    'a certificate of another kind',
    'assessment',
    results({ certificate: { kind: 'skill-level', number: 'Z', issuedOn: '2024-07-03' } }),
    { 'certificate.accept': 'COMPLETION_ONLY' },
  ],
  [
    'no examiner of the institution',
    'assessment',
    { ...assessment, examiners: [{ id: 'x1', side: 'enterprise' }] },
  ],
  [
    'no examiner of the enterprise',
    'assessment',
    { ...assessment, examiners: [{ id: 'x2', side: 'institution' }] },
  ],
  [
    'three results of one trainee',
    'assessment',
    {
      ...assessment,
      results: [assessment.results[0], ...assessment.results, assessment.results[0]],
    },
  ],
  [
    'a certificate of another kind, before the second sitting',
    'assessment',
    results({
      attempts: [sat('2024-06-29', false), sat('2024-07-01', true)],
      certificate: { kind: 'skill-level', number: 'Z', issuedOn: '2024-06-01' },
    }),
    { 'certificate.accept': 'COMPLETION_ONLY' },
  ],
  [
    'three sittings',
    'assessment',
    results({
      attempts: [sat('2024-06-29', false), sat('2024-06-30', false), sat('2024-07-01', true)],
    }),
  ],
  [
    'a sitting after the claim',
    'assessment',
    { ...results({ attempts: [sat('2024-07-01', true)] }), claimFiledOn: '2024-06-30' },
  ],
];

const whole = rows.map(
  ([what, stage, facts, choices = {}]) => [what, stage, facts, choices] as const,
);

describe('what would turn a block', () => {
  it.each(whole)('%s (%s)', (_what, stage, given, choices) => {
    const of = stages[stage];
    if (of === undefined) throw new Error(stage);
    const facts = of.schema.parse(JSON.parse(JSON.stringify(given)));
    const found = counterfactualsOf(of.rules, facts, lawFor(choices));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) checkChange(of, facts, one, choices);
  });

  it('changes in every case what was reviewed', async () => {
    const turned = whole.flatMap(([what, stage, given, choices]) => {
      const of = stages[stage];
      if (of === undefined) throw new Error(stage);
      const facts = of.schema.parse(JSON.parse(JSON.stringify(given)));
      const found = counterfactualsOf(of.rules, facts, lawFor(choices));
      return [`${what} (${stage})`, ...turnLines(found)];
    });
    await expect(`${turned.join('\n')}\n`).toMatchFileSnapshot('counterfactual.txt');
  });

  it('says how large the change is', () => {
    const [one] = counterfactualsOf(rules.approval, { ...approval, declaredDemand: 3 }, lawFor({}));
    expect(one).toMatchObject({
      kind: 'change',
      rules: ['cc24/approval/minimum-demand'],
      changes: [{ path: ['declaredDemand'], from: 3, to: 5 }],
      oneLess: [{ path: ['declaredDemand'], from: 3, to: 4 }],
      sentence: { zh: '用工需求至少 5 人（现为 3 人）' },
    });
  });

  it('says so where no fact can cure', () => {
    const excluded = {
      ...approval,
      occupationCode: undefined,
      occupation: '智能硬件装调员',
      extraOccupation: {},
    };
    const found = counterfactualsOf(
      rules.approval,
      approvalFactsSchema.parse(JSON.parse(JSON.stringify(excluded))),
      lawFor({ 'catalogue.named_but_unlisted': 'EXCLUDED' }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'no-change', rules: ['cc24/approval/occupation-listed'] }),
    );
  });
});
