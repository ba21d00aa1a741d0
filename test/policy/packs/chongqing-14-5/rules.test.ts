import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { civilDate } from '#policy/engine/civil-date.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import { deliveryFactsSchema } from '#policy/packs/chongqing-14-5/facts/delivery.ts';
import { chongqing145 } from '#policy/packs/chongqing-14-5/pack.ts';
import { drawAtRandom, drawFactsSchema } from '#policy/packs/chongqing-14-5/random-draw.ts';
import { planRules } from '#policy/packs/chongqing-14-5/rules/approval/rules.ts';
import { callRules, conductRules } from '#policy/packs/chongqing-14-5/rules/institution/rules.ts';
import { openingRules } from '#policy/packs/chongqing-14-5/rules/opening/rules.ts';
import { deliveryRules } from '#policy/packs/chongqing-14-5/rules/supervision/rules.ts';
import { publicCallFactsSchema } from '#policy/packs/chongqing-2021/calls/public-call.ts';
import { conductFactsSchema } from '#policy/packs/chongqing-2021/conduct/violations.ts';
import { courseOpeningFactsSchema } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { coursePlanFactsSchema } from '#policy/packs/chongqing-2021/plans/course-plan.ts';
import { call, conduct, opening, plan, rosterEntry } from '#test/policy/packs/chongqing-facts.ts';

type Choices = Record<string, string>;
type Case = readonly [
  name: string,
  rule: string,
  facts: object,
  expected: string,
  choices?: Choices,
];

function table<S extends z.ZodType>(
  name: string,
  schema: S,
  rules: readonly Rule<z.output<S>>[],
  cases: readonly Case[],
): void {
  describe(name, () => {
    for (const [title, id, facts, expected, choices] of cases) {
      it(title, () => {
        const law = lawOn(chongqing145, civilDate('2022-06-01'), choices);
        const outcomes = decide(rules, schema.parse(facts), law)
          .filter(({ rule }) => rule === `cq145/${id}`)
          .map(({ outcome }) => outcome);
        expect(outcomes.join(' ')).toBe(expected);
      });
    }
  });
}

const book = { title: '样例教材', approved: true, generalCompetence: false, uniform: false };
table('the plan of a project', coursePlanFactsSchema, planRules, [
  ['with general competence', 'approval/general-competence', plan({}), 'pass'],
  ['without', 'approval/general-competence', plan({ generalCompetence: [] }), 'block'],
  ['on the list', 'approval/scarce-occupation', plan({}), 'pass'],
  ['on no list', 'approval/scarce-occupation', plan({ listedIn: [] }), 'warn'],
  [
    'of an enterprise',
    'approval/scarce-occupation',
    plan({ organisation: 'enterprise', listedIn: [] }),
    'not-applicable',
  ],
  ['with an approved book', 'approval/textbooks', plan({ textbooks: [book] }), 'pass'],
  [
    'with a book nobody approved',
    'approval/textbooks',
    plan({ textbooks: [{ ...book, approved: false }] }),
    'warn',
  ],
  [
    'with another book of general competence',
    'approval/textbooks',
    plan({ textbooks: [{ ...book, generalCompetence: true }] }),
    'warn',
  ],
  ['with no book', 'approval/textbooks', plan({}), 'not-applicable'],
]);

const proof = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
const centre = {
  id: 'z1',
  recognisedOn: '2021-01-01',
  filedOn: '2021-01-02',
  occupationCodes: [],
  trainsOutsiders: false,
  ofGroup: false,
};
const trainee = (relation: string, rest: object = {}) => rosterEntry({ relation, ...rest });
const online = { plan: { offline: 0, online: 30 }, onlineModes: ['live'] };
table('an opening', courseOpeningFactsSchema, openingRules, [
  [
    'a platform worker with proof',
    'opening/platform-workers',
    opening({ roster: [trainee('platform-worker', { relationProof: proof })] }),
    'pass',
  ],
  [
    'a platform worker without',
    'opening/platform-workers',
    opening({ roster: [trainee('platform-worker')] }),
    'undetermined',
  ],
  ['nobody of the kind', 'opening/platform-workers', opening({}), 'not-applicable'],
  [
    'own staff',
    'opening/outward-training',
    opening({ centre, roster: [trainee('employee')] }),
    'pass',
  ],
  [
    'outsiders without recorded ability',
    'opening/outward-training',
    opening({ centre, roster: [trainee('private-unit-worker')] }),
    'block',
  ],
  [
    'outsiders with it',
    'opening/outward-training',
    opening({
      centre: { ...centre, trainsOutsiders: true },
      roster: [trainee('private-unit-worker')],
    }),
    'pass',
  ],
  [
    'staff of the group',
    'opening/outward-training',
    opening({ centre: { ...centre, ofGroup: true }, roster: [trainee('group-employee')] }),
    'pass',
  ],
  ['no centre', 'opening/outward-training', opening({}), 'not-applicable'],
  [
    'a pilot',
    'opening/online-pilot',
    opening({ ...online, onlinePilot: { approvalNumber: '试点1号' } }),
    'pass',
  ],
  [
    'a pilot that lifts nothing',
    'opening/online-pilot',
    opening({ ...online, onlinePilot: { approvalNumber: '试点1号' } }),
    'warn',
    { online_pilot: 'NO_EXCEPTION' },
  ],
  ['online without pilot', 'opening/online-pilot', opening(online), 'warn'],
  ['not online alone', 'opening/online-pilot', opening({}), 'not-applicable'],
]);

const delivery = (rest: object) => ({
  classId: 'c1',
  on: '2022-06-01',
  basis: ['teaching-plan'],
  planned: { offline: 60, online: 0 },
  delivered: { offline: 60, online: 0 },
  review: { officer: '样例督导', reason: '与计划一致', on: '2022-05-30' },
  ...rest,
});
table('the teaching of a class', deliveryFactsSchema, deliveryRules, [
  ['reviewed', 'supervision/delivery-reviewed', delivery({}), 'pass'],
  ['not reviewed', 'supervision/delivery-reviewed', delivery({ review: null }), 'undetermined'],
  ['on no basis', 'supervision/delivery-reviewed', delivery({ basis: [] }), 'block'],
  [
    'short of the plan',
    'supervision/delivery-reviewed',
    delivery({ delivered: { offline: 59, online: 1 } }),
    'warn',
  ],
]);

table('a call to institutions', publicCallFactsSchema, callRules, [
  ['open to colleges', 'institution/open-to-colleges', call({}), 'pass'],
  ['without them', 'institution/open-to-colleges', call({ conditions: ['not-college'] }), 'block'],
]);

const inspection = (year: number, passed = true) => ({ year, passed, on: `${year + 1}-01-15` });
const violation = {
  id: 'v1',
  kind: 'disorderly-certification',
  openedOn: '2020-05-01',
  closedOn: null,
  recoverFen: 0,
  recoveredFen: 0,
};
table('the conduct of an institution', conductFactsSchema, conductRules, [
  ['inspected last year', 'institution/yearly-inspection', conduct({}), 'pass'],
  [
    'inspected two years ago',
    'institution/yearly-inspection',
    conduct({ inspections: [inspection(2018)] }),
    'undetermined',
  ],
  [
    'failed',
    'institution/yearly-inspection',
    conduct({ inspections: [inspection(2018), inspection(2019, false)] }),
    'warn',
  ],
  [
    'failed, whichever year is named first',
    'institution/yearly-inspection',
    conduct({ inspections: [inspection(2019, false), inspection(2018)] }),
    'warn',
  ],
  [
    'inspected on the day itself',
    'institution/yearly-inspection',
    conduct({ inspections: [{ ...inspection(2019), on: '2020-06-01' }] }),
    'pass',
  ],
  [
    'inspected a day later',
    'institution/yearly-inspection',
    conduct({ inspections: [{ ...inspection(2019), on: '2020-06-02' }] }),
    'undetermined',
  ],
  ['never left', 'institution/not-exited', conduct({}), 'pass'],
  ['left', 'institution/not-exited', conduct({ exitedOn: '2020-06-01' }), 'block'],
  ['will leave', 'institution/not-exited', conduct({ exitedOn: '2020-06-02' }), 'pass'],
  ['a case is open', 'institution/hold-and-recover', conduct({ cases: [violation] }), 'block'],
  ['no case', 'institution/hold-and-recover', conduct({}), 'pass'],
]);

describe('a random draw', () => {
  const facts = drawFactsSchema.parse({
    id: 'd1',
    on: '2022-06-01',
    seed: '样例公开种子0001',
    objects: ['c1', 'c2', 'c3', 'c4', 'c5'],
    inspectors: ['s1', 's2'],
    count: 3,
  });

  it('draws each object once and gives the inspectors in turn', () => {
    const drawn = drawAtRandom(facts);
    expect(new Set(drawn.map(({ object }) => object)).size).toBe(3);
    expect(new Set(drawn.slice(0, 2).map(({ inspector }) => inspector)).size).toBe(2);
  });

  it('comes out the same for whoever repeats it, in whatever order the names are given', () => {
    const turned = {
      ...facts,
      objects: facts.objects.toReversed(),
      inspectors: facts.inspectors.toReversed(),
    };
    expect(drawAtRandom(turned)).toEqual(drawAtRandom(facts));
  });

  it('draws all there are, in the order of their hashes, and begins with the first inspector again', () => {
    const drawn = drawAtRandom(drawFactsSchema.parse({ ...facts, count: 5 }));
    const hash = (purpose: string, id: string): string =>
      createHash('sha256').update(`${facts.seed}\n${purpose}\n${id}`).digest('hex');
    const inOrder = (purpose: string, ids: readonly string[]) =>
      ids
        .map((id) => [hash(purpose, id), id] as const)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([, id]) => id);
    const [first, second] = inOrder('inspector', facts.inspectors);
    expect(drawn.map(({ object }) => object)).toEqual(inOrder('object', facts.objects));
    expect(drawn.map(({ inspector }) => inspector)).toEqual([first, second, first, second, first]);
  });

  it('follows its seed', () => {
    const seeds = Array.from({ length: 20 }, (_, index) => `样例公开种子${index}0000`);
    const first = new Set(seeds.map((seed) => drawAtRandom({ ...facts, seed })[0]?.object));
    expect(first.size).toBeGreaterThan(2);
  });

  it('refuses more than there are', () => {
    expect(parseFacts(drawFactsSchema, { ...facts, count: 6 })).toMatchObject({
      ok: false,
      problems: [{ path: 'count', sentence: { zh: '抽取数多于检查对象。' } }],
    });
  });
});
