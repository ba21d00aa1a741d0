import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import {
  type CourseOpeningFacts,
  type CourseRosterEntry,
  courseOpeningFactsSchema,
} from '#policy/packs/chongqing-2021/facts/opening.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { openingRules } from '#policy/packs/dadukou-2022/rules/rules.ts';

const proof = { evidenceId: 'e1', version: 'v1', sha256: 'a'.repeat(64) };

function opening(
  asOf: string,
  person: Partial<Record<keyof CourseRosterEntry, unknown>> = {},
  rest: Partial<Record<keyof CourseOpeningFacts, unknown>> = {},
) {
  return courseOpeningFactsSchema.parse({
    asOf,
    projectId: 'p1',
    classId: 'c1',
    projectType: 'key-groups',
    occupation: { code: '6-18-02-04', name: '焊工', level: '5', newOccupation: false },
    mode: 'full-day',
    plan: { offline: 60, online: 0 },
    onlineModes: [],
    roster: [
      {
        traineeId: 't1',
        group: 'rural-transfer-worker',
        groupProof: proof,
        declaration: true,
        relation: 'none',
        employedNow: false,
        feeFen: 0,
        ...person,
      },
    ],
    waivers: [],
    ...rest,
  });
}

function outcome(rule: string, facts: CourseOpeningFacts, choices = {}) {
  const law = lawOn(
    dadukou2022,
    civilDate(facts.asOf < '2022-01-01' ? '2022-01-01' : facts.asOf),
    choices,
  );
  return decide(openingRules, facts, law)
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.outcome);
}

describe('windows of key groups in Dadukou', () => {
  const graduate = { group: 'graduate', graduatedOn: '2022-06-20' };
  const leaver = { group: 'school-leaver', graduatedOn: '2022-06-30' };
  it.each([
    ['WE-74 a graduate on the first day of the year', '2022-01-01', graduate, 'pass'],
    ['WE-74 a graduate on the last day of the year', '2022-12-31', graduate, 'pass'],
    ['WE-74 a graduate in the next year', '2023-01-01', graduate, 'block'],
    ['WE-74 a school leaver a year later to the day', '2023-06-30', leaver, 'pass'],
    ['WE-74 a school leaver a day after', '2023-07-01', leaver, 'block'],
    ['a graduate without a date', '2022-05-10', { group: 'graduate' }, 'undetermined'],
  ])('%s', (_name, asOf, person, expected) => {
    expect(outcome('ddk22/opening/graduation-window', opening(asOf, person))).toEqual([expected]);
  });

  const byEnrolment = { 'window.test_date': 'ENROLMENT' };
  it.each([
    ['a graduate who enrolled in the year', graduate, '2022-12-31', 'pass'],
    ['a graduate who enrolled the year after', graduate, '2023-01-01', 'block'],
    ['a school leaver a year later to the day', leaver, '2023-06-30', 'pass'],
    ['a school leaver a day after', leaver, '2023-07-01', 'block'],
    ['nobody knows when', leaver, undefined, 'undetermined'],
  ])('by choice on the day of enrolment: %s', (_name, person, enrolledOn, expected) => {
    const rule = 'ddk22/opening/graduation-window';
    const facts = opening('2023-08-01', { ...person, enrolledOn });
    expect(outcome(rule, facts, byEnrolment)).toEqual([expected]);
    expect(outcome(rule, facts)).toEqual(['block']);
  });

  it.each([
    ['2022-05-31', 'pass'],
    ['2022-05-30', 'block'],
    [undefined, 'undetermined'],
  ])('by choice whoever enrolled on %s had left by then: %s', (enrolledOn, expected) => {
    const left = { relationEndedOn: '2022-05-01', insuranceStoppedOn: '2022-05-31', enrolledOn };
    const rule = 'ddk22/opening/relation-ended';
    expect(outcome(rule, opening('2022-06-01', left), byEnrolment)).toEqual([expected]);
  });

  it('WE-74 a labour relation that ended while insurance is still paid is refused', () => {
    const left = { relationEndedOn: '2022-05-01' };
    const rule = 'ddk22/opening/relation-ended';
    expect(outcome(rule, opening('2022-06-01', left))).toEqual(['block']);
    const stopped = { ...left, insuranceStoppedOn: '2022-05-31' };
    expect(outcome(rule, opening('2022-06-01', stopped))).toEqual(['pass']);
  });
});

describe('key groups in Dadukou', () => {
  const rule = 'ddk22/opening/eligible-group';
  it.each<[string, object, object, string]>([
    ['a rural worker without work', {}, {}, 'pass'],
    ['WE-87 a rural worker in a running relation', { employedNow: true }, {}, 'block'],
    [
      'WE-87 where only the first group must be without work',
      { employedNow: true },
      { 'ddk.unemployed': 'POVERTY_GROUP_ONLY' },
      'pass',
    ],
    [
      'the first group itself, in work',
      { employedNow: true, group: 'lifted-out-of-poverty' },
      { 'ddk.unemployed': 'POVERTY_GROUP_ONLY' },
      'block',
    ],
    ['nobody of the seven', { group: null }, {}, 'block'],
    ['without proof', { groupProof: undefined }, {}, 'undetermined'],
    ['without declaration', { declaration: false }, {}, 'undetermined'],
  ])('%s', (_name, person, choices, expected) => {
    expect(outcome(rule, opening('2022-05-10', person), choices)).toEqual([expected]);
  });
});

describe('the other types of project', () => {
  it('type 2 takes staff of the enterprise', () => {
    const rule = 'ddk22/opening/employer-link';
    const type = { projectType: 'staff-upgrading', commission: 'whole-unit' };
    expect(outcome(rule, opening('2022-05-10', {}, type))).toEqual(['pass', 'block']);
    const employee = { relation: 'employee', relationProof: proof };
    expect(outcome(rule, opening('2022-05-10', employee, type))).toEqual(['pass', 'pass']);
    const open = { ...type, commission: 'open' };
    expect(outcome(rule, opening('2022-05-10', employee, open))).toEqual(['warn', 'pass']);
  });

  it('type 3 leads to senior level, for those who may apply for it', () => {
    const rule = 'ddk22/opening/senior-level';
    const occupation = { code: '6-18-02-04', name: '焊工', level: '3', newOccupation: false };
    const type = { projectType: 'high-skill', occupation };
    const may = { qualifiesForLevel: '3', qualificationProof: proof };
    expect(outcome(rule, opening('2022-05-10', may, type))).toEqual(['pass', 'pass']);
    expect(outcome(rule, opening('2022-05-10', {}, type))).toEqual(['pass', 'undetermined']);
    const junior = { ...type, occupation: { ...occupation, level: '4' } };
    expect(outcome(rule, opening('2022-05-10', may, junior))).toEqual(['block', 'block']);
  });
});

describe('what the city asks holds in the district too', () => {
  it('WE-57 31 online hours of 100 are blocked, and can be waived', () => {
    const facts = opening(
      '2022-05-10',
      {},
      { plan: { offline: 69, online: 31 }, onlineModes: ['live'], mode: 'evening' },
    );
    const [found] = decide(openingRules, facts, lawOn(dadukou2022, facts.asOf)).filter(
      ({ rule }) => rule === 'cq21/opening/online-share',
    );
    expect(found).toMatchObject({ outcome: 'block', waivable: true });
    const pilot = { ...facts, onlinePilot: { approvalNumber: '样例试点 1 号' } };
    expect(outcome('cq21/opening/online-share', pilot)).toEqual(['not-applicable']);
  });
});
