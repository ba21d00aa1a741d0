import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { civilDate } from '#policy/engine/civil-date.ts';
import { advanceFactsSchema } from '#policy/engine/facts/advance.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import { publicCallFactsSchema } from '#policy/packs/chongqing-2021/calls/public-call.ts';
import { conductFactsSchema } from '#policy/packs/chongqing-2021/conduct/violations.ts';
import { apprenticeshipFactsSchema } from '#policy/packs/chongqing-2021/facts/apprenticeship.ts';
import { courseOpeningFactsSchema } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { standardEntryFactsSchema } from '#policy/packs/chongqing-2021/facts/standard-entry.ts';
import { coursePlanFactsSchema } from '#policy/packs/chongqing-2021/plans/course-plan.ts';
import { apprenticeshipRateFactsSchema } from '#policy/packs/qijiang-2019/facts/apprenticeship-rate.ts';
import { educationFundFactsSchema } from '#policy/packs/qijiang-2019/facts/education-fund.ts';
import { paymentLineFactsSchema } from '#policy/packs/qijiang-2019/facts/payment-line.ts';
import { postFactsSchema } from '#policy/packs/qijiang-2019/facts/post.ts';
import { skilledWorkforceFactsSchema } from '#policy/packs/qijiang-2019/facts/skilled-workforce.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { planRules } from '#policy/packs/qijiang-2019/rules/approval/rules.ts';
import { postRules } from '#policy/packs/qijiang-2019/rules/assessment/rules.ts';
import { callRules, conductRules } from '#policy/packs/qijiang-2019/rules/institution/rules.ts';
import {
  conditionRules,
  rateEntryRules,
} from '#policy/packs/qijiang-2019/rules/masterdata/rules.ts';
import { openingRules } from '#policy/packs/qijiang-2019/rules/opening/rules.ts';
import {
  educationFundRules,
  workforceRules,
} from '#policy/packs/qijiang-2019/rules/reporting/rules.ts';
import {
  advanceRules,
  apprenticeshipRules,
  paymentLineRules,
} from '#policy/packs/qijiang-2019/rules/settlement/rules.ts';
import { longApprenticeship } from '#test/policy/each-fact/chongqing-claims.ts';
import { call, conduct, opening, plan, rosterEntry } from '#test/policy/packs/chongqing-facts.ts';

type Choices = Record<string, string>;
type Case = readonly [
  name: string,
  rule: string,
  facts: object,
  expected: string,
  choices?: Choices,
];

/** The outcomes a rule finds about some facts, in their order. */
function judging<S extends z.ZodType>(schema: S, rules: readonly Rule<z.output<S>>[]) {
  return (id: string, facts: object, choices: Choices = {}): string => {
    const law = lawOn(qijiang2019, civilDate('2020-06-01'), choices);
    return decide(rules, schema.parse(facts), law)
      .filter(({ rule }) => rule === `qj19/${id}`)
      .map(({ outcome }) => outcome)
      .join(' ');
  };
}

function table(name: string, judge: ReturnType<typeof judging>, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [title, rule, facts, expected, choices] of cases) {
      it(title, () => {
        expect(judge(rule, facts, choices)).toBe(expected);
      });
    }
  });
}

table('the plan of a project', judging(coursePlanFactsSchema, planRules), [
  ['with general competence', 'approval/general-competence', plan({}), 'pass'],
  [
    'without general competence',
    'approval/general-competence',
    plan({ generalCompetence: [{ topic: 'law', hours: 0 }] }),
    'block',
  ],
  [
    'for veterans, disabled people and a group nobody knows',
    'approval/project-training',
    plan({ groups: ['veteran', 'disabled', 'sample'] }),
    'pass warn block',
  ],
  ['for no group', 'approval/project-training', plan({ groups: [] }), 'undetermined'],
  [
    'not project-based',
    'approval/project-training',
    plan({ organisation: 'enterprise' }),
    'not-applicable',
  ],
  [
    'for staff, safety',
    'approval/staff-course',
    plan({ groups: ['enterprise-staff'], courseKind: 'safety' }, { level: 'none' }),
    'pass',
  ],
  [
    'for staff, of a level',
    'approval/staff-course',
    plan({ groups: ['enterprise-staff'], courseKind: null }),
    'pass',
  ],
  [
    'for staff, a drill without level',
    'approval/staff-course',
    plan({ groups: ['enterprise-staff'], courseKind: 'drill' }, { level: 'none' }),
    'block',
  ],
  ['not for staff', 'approval/staff-course', plan({}), 'not-applicable'],
]);

table('a call to institutions', judging(publicCallFactsSchema, callRules), [
  ['bought by tender', 'approval/procurement-recorded', call({}), 'pass'],
  [
    'bought from a single source',
    'approval/procurement-recorded',
    call({ procurement: { method: 'single-source', number: 'C-1' } }),
    'warn',
  ],
  ['not bought', 'approval/procurement-recorded', call({ procurement: null }), 'undetermined'],
  ['without ownership', 'institution/ownership-neutral', call({}), 'pass'],
  [
    'with ownership',
    'institution/ownership-neutral',
    call({ conditions: ['qualification', 'ownership'] }),
    'block',
  ],
  ['open to all', 'institution/open-to-qualified', call({}), 'pass'],
  [
    'without colleges',
    'institution/open-to-qualified',
    call({ conditions: ['not-college'] }),
    'block',
  ],
  ['not published', 'institution/open-to-qualified', call({ publishedOn: null }), 'block'],
  [
    'published later',
    'institution/open-to-qualified',
    call({ publishedOn: '2020-07-01' }),
    'block',
  ],
]);

const violation = {
  id: 'v1',
  kind: 'subsidy-fraud',
  openedOn: '2020-05-01',
  closedOn: null,
  recoverFen: 0,
  recoveredFen: 0,
};
table('the conduct of an institution', judging(conductFactsSchema, conductRules), [
  ['no case', 'institution/hold-and-recover', conduct({}), 'pass'],
  [
    'an open case of fraud',
    'institution/hold-and-recover',
    conduct({ cases: [violation] }),
    'block',
  ],
  [
    'an open case of a mistake holds nothing',
    'institution/hold-and-recover',
    conduct({ cases: [{ ...violation, kind: 'honest-mistake' }] }),
    'pass',
  ],
  [
    'closed, money still owed',
    'institution/hold-and-recover',
    conduct({
      cases: [{ ...violation, closedOn: '2020-05-20', recoverFen: 100, recoveredFen: 99 }],
    }),
    'block',
  ],
  [
    'closed and returned',
    'institution/hold-and-recover',
    conduct({
      cases: [{ ...violation, closedOn: '2020-05-20', recoverFen: 100, recoveredFen: 100 }],
    }),
    'pass',
  ],
  [
    'a mistake, money still owed',
    'institution/hold-and-recover',
    conduct({ cases: [{ ...violation, kind: 'honest-mistake', recoverFen: 100 }] }),
    'warn',
  ],
]);

const roster = (...entries: readonly object[]) => opening({ roster: entries.map(rosterEntry) });
table('a roster', judging(courseOpeningFactsSchema, openingRules), [
  ['a group with proof', 'opening/eligible-group', roster({ group: 'graduate' }), 'pass'],
  [
    'a group without proof',
    'opening/eligible-group',
    roster({ group: 'graduate', groupProof: undefined }),
    'undetermined',
  ],
  ['no group', 'opening/eligible-group', roster({ group: null }), 'block'],
  [
    'covered by decision',
    'opening/eligible-group',
    roster({ group: 'covered-by-decision' }),
    'pass',
  ],
  ['a veteran without fee', 'opening/free-of-charge', roster({ group: 'veteran' }), 'pass'],
  [
    'a veteran for a fen',
    'opening/free-of-charge',
    roster({ group: 'veteran', feeFen: 1 }),
    'block',
  ],
  [
    'staff and graduates for a fee',
    'opening/free-of-charge',
    roster({ group: 'enterprise-staff', feeFen: 100 }, { group: 'graduate', feeFen: 100 }),
    'not-applicable not-applicable',
  ],
  ['no pension', 'opening/no-pension', roster({ pensionEntitled: false }), 'pass'],
  ['a pension', 'opening/no-pension', roster({ pensionEntitled: true }), 'block'],
  ['a pension nobody checked', 'opening/no-pension', roster({}), 'undetermined'],
  [
    'a pension that does not exclude',
    'opening/no-pension',
    roster({ pensionEntitled: true }),
    'not-applicable',
    { pension: 'INCLUSION_ONLY' },
  ],
]);

const post = (rest: object) => ({
  on: '2020-06-01',
  workers: [
    {
      id: 'w1',
      startedOn: '2020-05-10',
      safetyPassedOn: '2020-05-10',
      licensed: true,
      licensedOn: '2020-05-10',
      ...rest,
    },
  ],
});
table('whoever starts work', judging(postFactsSchema, postRules), [
  ['after safety training', 'assessment/safety-before-post', post({}), 'pass'],
  ['before it', 'assessment/safety-before-post', post({ safetyPassedOn: '2020-05-11' }), 'warn'],
  ['without it', 'assessment/safety-before-post', post({ safetyPassedOn: null }), 'warn'],
  ['not yet', 'assessment/safety-before-post', post({ startedOn: null }), 'not-applicable'],
  ['with a licence', 'assessment/licence-before-post', post({}), 'pass'],
  ['without a licence', 'assessment/licence-before-post', post({ licensedOn: null }), 'warn'],
  [
    'no licence needed',
    'assessment/licence-before-post',
    post({ licensed: false }),
    'not-applicable',
  ],
]);

const advance = (rest: object) => ({
  id: 'a1',
  projectId: 'p1',
  projectKind: 'course',
  on: '2020-06-01',
  requestedFen: 2_000_000,
  openedOn: '2020-05-20',
  financeConsent: null,
  plannedHeadcount: 40,
  enrolled: 40,
  perHeadFen: 130_000,
  earlier: [],
  waivers: [],
  ...rest,
});
table('an advance', judging(advanceFactsSchema, advanceRules), [
  ['WE-71 20,000 of 26,000', 'settlement/advance-share', advance({}), 'pass'],
  ['WE-71 26,000', 'settlement/advance-share', advance({ requestedFen: 2_600_000 }), 'pass'],
  ['WE-71 26,000.01', 'settlement/advance-share', advance({ requestedFen: 2_600_001 }), 'block'],
  [
    'WE-71 20,000 where half is fixed',
    'settlement/advance-share',
    advance({}),
    'block',
    { 'advance.share': 'EXACTLY_50' },
  ],
  [
    'with an earlier one',
    'settlement/advance-share',
    advance({ earlier: [{ id: 'a0', fen: 600_001, paidOn: '2020-05-25' }] }),
    'block',
  ],
  [
    'of an apprenticeship',
    'settlement/advance-share',
    advance({ projectKind: 'apprenticeship' }),
    'block',
  ],
  ['after the opening', 'settlement/advance-after-opening', advance({}), 'pass'],
  [
    'before the opening',
    'settlement/advance-after-opening',
    advance({ openedOn: '2020-06-02' }),
    'block',
  ],
  ['without opening', 'settlement/advance-after-opening', advance({ openedOn: null }), 'block'],
]);

const payment = (...funds: readonly string[]) => ({
  paymentId: 'p1',
  on: '2020-06-01',
  lines: [{ id: 'l1', sources: funds.map((fund) => ({ fund, fen: 100 })) }],
});
table('the lines of a payment', judging(paymentLineFactsSchema, paymentLineRules), [
  ['one fund', 'settlement/one-fund-per-line', payment('employment-fund'), 'pass'],
  [
    'the same fund twice',
    'settlement/one-fund-per-line',
    payment('employment-fund', 'employment-fund'),
    'pass',
  ],
  [
    'two funds',
    'settlement/one-fund-per-line',
    payment('employment-fund', 'skills-upgrading-account'),
    'block',
  ],
]);

const rate = (fenPerYear: number) => ({
  id: 'r1',
  fenPerYear,
  instrument: '样例文件（虚构）',
  from: '2020-01-01',
});
table('the rate of an apprentice', judging(apprenticeshipRateFactsSchema, rateEntryRules), [
  ['WE-66 4,000.00', 'masterdata/apprenticeship-rate', rate(400_000), 'pass'],
  ['WE-66 3,999.99', 'masterdata/apprenticeship-rate', rate(399_999), 'block'],
  [
    '4,000.00 where the floor is not included',
    'masterdata/apprenticeship-rate',
    rate(400_000),
    'block',
    { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' },
  ],
]);

const claimAtRate = (annualRate: object | null) => ({ ...longApprenticeship(), annualRate });
table('the claim of an apprenticeship', judging(apprenticeshipFactsSchema, apprenticeshipRules), [
  [
    'at the floor',
    'settlement/apprenticeship-rate-floor',
    claimAtRate({ fen: 400_000, instrument: '样例文件（虚构）', from: '2020-01-01' }),
    'pass',
  ],
  ['without a rate', 'settlement/apprenticeship-rate-floor', claimAtRate(null), 'undetermined'],
]);

const entry = (...conditions: readonly string[]) => ({
  id: 's1',
  on: '2020-06-01',
  occupation: { code: null, name: '样例职业', level: 'none', newOccupation: false },
  standard: null,
  rates: null,
  conditions,
});
table('the conditions of a standard', judging(standardEntryFactsSchema, conditionRules), [
  ['a level', 'masterdata/no-place-condition', entry('level'), 'pass'],
  ['a household', 'masterdata/no-place-condition', entry('household'), 'block'],
  ['a residence', 'masterdata/no-place-condition', entry('residence'), 'block'],
]);

const fund = (frontlineFen: number, spentFen = 1000) => ({
  enterpriseId: 'e1',
  year: 2020,
  spentFen,
  frontlineFen,
});
table('education funds', judging(educationFundFactsSchema, educationFundRules), [
  ['60 % for the front line', 'reporting/frontline-share', fund(600), 'pass'],
  ['59.9 %', 'reporting/frontline-share', fund(599), 'warn'],
  ['none spent', 'reporting/frontline-share', fund(0, 0), 'not-applicable'],
]);

const workforce = (employed: number, skilled: number, highSkilled: number) => ({
  on: '2021-12-31',
  employed,
  skilled,
  highSkilled,
});
table('the skilled workforce', judging(skilledWorkforceFactsSchema, workforceRules), [
  ['24 % and 29 %', 'reporting/skilled-workforce', workforce(10_000, 2_400, 696), 'pass pass'],
  [
    '23.99 %, and 28.9 %',
    'reporting/skilled-workforce',
    workforce(10_000, 2_399, 695),
    'warn warn',
  ],
]);

describe('bad input', () => {
  it.each<[string, z.ZodType, object, string]>([
    ['a fund of no code', paymentLineFactsSchema, payment('sample'), 'lines[0].sources[0].fund'],
    ['more for the front line than in all', educationFundFactsSchema, fund(1001), 'frontlineFen'],
    ['nobody employed', skilledWorkforceFactsSchema, workforce(0, 1, 1), 'employed'],
    [
      'an unknown topic',
      coursePlanFactsSchema,
      plan({ generalCompetence: [{ topic: 'art', hours: 1 }] }),
      'generalCompetence[0].topic',
    ],
    ['half a fen', apprenticeshipRateFactsSchema, rate(0.5), 'fenPerYear'],
    [
      'a day that is none',
      postFactsSchema,
      post({ startedOn: '2020-02-30' }),
      'workers[0].startedOn',
    ],
    [
      'an unknown violation',
      conductFactsSchema,
      conduct({ cases: [{ ...violation, kind: 'x' }] }),
      'cases[0].kind',
    ],
    [
      'an unknown condition',
      publicCallFactsSchema,
      call({ conditions: ['luck'] }),
      'conditions[0]',
    ],
  ])('%s is refused by its field', (_name, schema, facts, path) => {
    const parsed = parseFacts(schema, facts);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? [] : parsed.problems.map((each) => each.path)).toContain(path);
  });

  it('a number of the action is asked for after its end', () => {
    const law = lawOn(qijiang2019, civilDate('2022-01-01'));
    expect(() => law.share('qj19.advance_share')).toThrow('2022-01-01');
    expect(law.share('cq21.online_share_max')).toBeDefined();
  });
});
