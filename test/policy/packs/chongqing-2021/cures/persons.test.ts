import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { noSingleChange } from '#policy/engine/counterfactual.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { ClaimFacts } from '#policy/packs/chongqing-2021/cures/claim-facts.ts';
import { neverPaid, withinYear } from '#policy/packs/chongqing-2021/cures/persons.ts';
import { chongqingFactsSchema } from '#policy/packs/chongqing-2021/facts/settlement.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { overlapping } from '#policy/packs/chongqing-2021/persons/not-during-work-training.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import {
  busyWorker,
  type Earlier,
  repeatedApprenticeship,
  repeatedCourse,
  repeatedInDadukou,
  subsidisedBefore,
} from '#test/policy/each-fact/chongqing-claims.ts';
import { turningOfClaim } from '#test/policy/packs/what-turns.ts';

const turning = {
  city: turningOfClaim(chongqing2021),
  dadukou: turningOfClaim(dadukou2022),
  qijiang: turningOfClaim(qijiang2019),
};
const withoutException = { 'in_principle.mode': 'HARD_BLOCK' };
const exception = (rule: string, kind: string, id: string, on: string) => ({
  rule,
  subject: { kind, id },
  officer: '—',
  reason: '—',
  on,
});
const cityYear = 'cq21/opening/annual-limit';
const qijiangYear = 'qj19/opening/annual-limit';

/** A claim in which the person at a place was subsidised otherwise before. */
function withHistory<L extends string>(claim: object, list: L, at: number, ...all: Earlier[]) {
  const people = (claim as Readonly<Record<L, readonly object[]>>)[list];
  const history = subsidisedBefore(...all);
  return { ...claim, [list]: people.map((each, i) => (i === at ? { ...each, history } : each)) };
}

describe('whoever asks for a fourth subsidy of the year', () => {
  it('has an exception granted, in a course', () => {
    const waiver = exception(cityYear, 'trainee', 't1', '2021-08-20');
    expect(turning.city(repeatedCourse(null))[0]).toEqual({ waivers: [waiver] });
  });

  it('has one granted by the limit of the city in Dadukou, and by its own in Qijiang', () => {
    const [ofCity, own] = [cityYear, qijiangYear].map((rule) =>
      exception(rule, 'trainee', 't1', rule === cityYear ? '2022-08-20' : '2021-08-20'),
    );
    expect(turning.dadukou(repeatedInDadukou())[0]).toEqual({ waivers: [ofCity] });
    expect(turning.qijiang(repeatedCourse())[0]).toEqual({ waivers: [own] });
  });

  it('has one granted as an apprentice', () => {
    const of = (rule: string) => exception(rule, 'apprentice', 'a1', '2023-09-20');
    expect(turning.city(repeatedApprenticeship())[0]).toEqual({ waivers: [of(cityYear)] });
    expect(turning.qijiang(repeatedApprenticeship())[0]).toEqual({ waivers: [of(qijiangYear)] });
  });

  it('was paid one less where there are no exceptions', () => {
    const left = [{ id: 's2' }, { id: 's3' }];
    expect(turning.city(repeatedCourse(null), withoutException)[0]).toMatchObject({
      'trainees.0.history': left,
    });
    expect(turning.qijiang(repeatedCourse(), withoutException)[0]).toMatchObject({
      'trainees.0.history': left,
    });
    expect(turning.city(repeatedApprenticeship(), withoutException)[0]).toMatchObject({
      'apprentices.0.history': left,
    });
  });

  it('was paid as many less as it takes, and those alone that count', () => {
    const on = (certifiedOn: string): Earlier => ({ certifiedOn });
    const claim = withHistory(
      repeatedCourse(null),
      'trainees',
      0,
      { ...on('2021-02-01'), region: '220100' },
      on('2021-02-02'),
      { kind: 'work-training', from: '2021-01-01', to: '2021-01-31' },
      on('2021-03-01'),
      on('2021-04-01'),
      on('2021-05-01'),
    );
    expect(turning.city(claim, withoutException)[0]).toMatchObject({
      'trainees.0.history': [{ id: 's1' }, { id: 's3' }, { id: 's5' }, { id: 's6' }],
    });
  });
});

describe('whoever was in training through work meanwhile', () => {
  it('was not paid for it', () => {
    expect(turning.city(repeatedCourse(null))[1]).toEqual({ 'trainees.2.history': [] });
    expect(turning.dadukou(repeatedInDadukou())[1]).toEqual({ 'trainees.2.history': [] });
    expect(turning.qijiang(repeatedCourse())[1]).toEqual({ 'trainees.2.history': [] });
    expect(turning.city(repeatedApprenticeship())[1]).toEqual({ 'apprentices.1.history': [] });
  });

  it('was not paid for any of it, and for the rest as before', () => {
    const work = (from: string, to: string): Earlier => ({ kind: 'work-training', from, to });
    const claim = withHistory(
      repeatedCourse(null),
      'trainees',
      2,
      { certifiedOn: '2020-05-01' },
      work('2021-04-01', '2021-05-01'),
      work('2021-05-03', '2021-06-01'),
      work('2020-05-03', '2020-06-01'),
    );
    expect(turning.city(claim)[1]).toMatchObject({
      'trainees.2.history': [{ id: 's1' }, { id: 's4' }],
    });
  });
});

it('whoever was subsidised for the item in Qijiang was not, by either of the two kinds', () => {
  const item = { occupationCode: '6-18-02-04', trade: '焊工' };
  expect(turning.qijiang(repeatedCourse())[2]).toEqual({ 'trainees.3.history': [] });
  const claim = withHistory(
    repeatedCourse(),
    'trainees',
    3,
    { certifiedOn: '2020-05-01' },
    { ...item, kind: 'skill-upgrading', certifiedOn: '2020-06-01' },
  );
  expect(turning.qijiang(claim)[2]).toMatchObject({ 'trainees.3.history': [{ id: 's1' }] });
});

describe('the levers of a person', () => {
  const law = lawOn(chongqing2021, civilDate('2021-05-01'));
  const parsed = (facts: object) => chongqingFactsSchema.parse(facts) as ClaimFacts;
  const trainee = (id: string) => ({ kind: 'trainee', id }) as const;
  const unpaid = neverPaid(overlapping);

  it('say how many subsidies fewer', () => {
    const levers = unpaid(parsed(repeatedCourse(null)), trainee('t3'), law);
    expect(levers).toMatchObject([{ most: 1 }]);
    const [lever] = Array.isArray(levers) ? levers : [];
    expect(lever?.say(1)).toEqual({
      zh: '此前少领 1 次相应补贴',
      en: '1 of the earlier subsidies not paid before',
    });
  });

  it.each<[string, object, string]>([
    ['training through work', busyWorker(), 'w1'],
    ['nobody of the course', repeatedCourse(null), 't9'],
    ['nobody of the apprenticeship', repeatedApprenticeship(), 'a9'],
    [
      'a trainee without a history',
      {
        ...repeatedCourse(null),
        trainees: (repeatedCourse(null) as { trainees: { history?: object }[] }).trainees.map(
          ({ history: _, ...each }) => each,
        ),
      },
      't1',
    ],
  ])('are none for %s', (_what, facts, id) => {
    expect(unpaid(parsed(facts), trainee(id), law)).toEqual([]);
    expect(withinYear(cityYear)(parsed(facts), trainee(id), law)).toBe(noSingleChange);
  });
});

it('whoever worked at the time of his own class, and not of another, was not paid for that before', () => {
  const course = repeatedCourse(null) as {
    readonly classes: readonly { readonly days: readonly { readonly date: string }[] }[];
  };
  const inJune = course.classes.map((of) => ({
    ...of,
    id: 'c0',
    days: of.days.map((day) => ({ ...day, date: day.date.replace('-05-', '-06-') })),
  }));
  const changes = turning.city({ ...course, classes: [...inJune, ...course.classes] });
  expect(changes).toContainEqual({ 'trainees.2.history': [] });
});
