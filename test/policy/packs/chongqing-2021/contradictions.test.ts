import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import { apprenticeshipFactsSchema } from '#policy/packs/chongqing-2021/facts/apprenticeship.ts';
import type { CourseFacts } from '#policy/packs/chongqing-2021/facts/course.ts';
import { chongqingFactsSchema } from '#policy/packs/chongqing-2021/facts/settlement.ts';
import { workTrainingFactsSchema } from '#policy/packs/chongqing-2021/facts/work-training.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import {
  busyWorker,
  type Earlier,
  repeatedApprenticeship,
  subsidisedBefore,
} from '#test/policy/each-fact/chongqing-claims.ts';
import { courseFacts, daysOf } from './settlement/course-example.ts';

const facts = courseFacts({ standard: 1500, days: daysOf(10, 6) });
const grouped = (group: string): CourseFacts => ({
  ...facts,
  trainees: facts.trainees.map((each) => ({ ...each, group })),
});
const paths = <F>(pack: { contradictions(facts: F): readonly { path: string }[] }, of: F) =>
  pack.contradictions(of).map(({ path }) => path);

it('takes no group where the pack names none, and those alone that it names', () => {
  expect(paths(chongqing2021, facts)).toEqual([]);
  expect(paths(chongqing2021, grouped('graduate'))).toEqual(['trainees[0].group']);
  expect(paths(dadukou2022, grouped('anybody'))).toEqual(['trainees[0].group']);
  expect(paths(dadukou2022, grouped('graduate'))).toEqual([]);
});

it('takes no group of a worker where the pack names none, and those alone that it names', () => {
  const example = readFileSync('policy/packs/chongqing-2021/examples/work-training.json', 'utf8');
  const { pack: _, ...sample } = JSON.parse(example) as { pack: string; workers: object[] };
  const [worker] = sample.workers;
  const of = (group: string) =>
    workTrainingFactsSchema.parse({ ...sample, workers: [{ ...worker, group }] });
  expect(paths(chongqing2021, of('veteran'))).toEqual(['workers[0].group']);
  expect(paths(qijiang2019, of('anybody'))).toEqual(['workers[0].group']);
  expect(paths(qijiang2019, of('veteran'))).toEqual([]);
});

it('holds a certificate against the days of the class of its trainee', () => {
  const [of, trainee] = [facts.classes[0], facts.trainees[0]];
  if (of === undefined || trainee === undefined) throw new Error('no class');
  const later = of.days.map((day) => ({ ...day, date: civilDate(day.date.replace('05', '07')) }));
  const second = { ...of, id: 'c2', days: later };
  const certified = (classId: string, issuedOn: string) => ({
    ...trainee,
    classId,
    ...(trainee.certificate && {
      certificate: { ...trainee.certificate, issuedOn: civilDate(issuedOn) },
    }),
  });
  const both = (...trainees: readonly CourseFacts['trainees'][number][]): CourseFacts => ({
    ...facts,
    classes: [of, second],
    trainees: [...trainees],
  });
  expect(paths(chongqing2021, both(certified('c1', '2021-06-01')))).toEqual([]);
  expect(paths(chongqing2021, both(certified('c2', '2021-06-01')))).toEqual([
    'trainees[0].certificate.issuedOn',
  ]);
});

it('holds an opening against the days taught, one by one for each class', () => {
  const [of] = facts.classes;
  const last = of?.days.at(-1)?.date ?? '';
  const opened = (...days: readonly (string | null)[]): CourseFacts => ({
    ...facts,
    classes: days.map((day, at) => ({
      ...of,
      id: `c${at + 1}`,
      days: at === 0 ? of?.days.toReversed() : [],
      openingApprovedOn: day === null ? null : civilDate(day),
    })) as CourseFacts['classes'],
  });
  expect(paths(chongqing2021, opened(last, null))).toEqual([]);
  expect(paths(chongqing2021, opened(last, facts.asOf))).toEqual([]);
  const dayAfter = addDays(civilDate(last), 1);
  expect(paths(chongqing2021, opened(dayAfter))).toEqual(['classes[0].openingApprovedOn']);
});

/** Somebody's earlier subsidies, in each kind of claim, with the last day that the claim knows. */
const claimsOf = {
  trainees: facts,
  workers: busyWorker(),
  apprentices: repeatedApprenticeship(),
} as const;

describe.each([
  ['trainees', '2021-09-01', '2021-09-02'],
  ['workers', '2021-09-01', '2021-09-02'],
  ['apprentices', '2023-10-01', '2023-10-02'],
] as const)('an earlier subsidy of one of the %s', (list, asOf, dayAfter) => {
  const claim = { ...claimsOf[list], asOf } as unknown as Record<typeof list, readonly object[]>;
  const people = claim[list].slice(0, 1);
  const told = (...earlier: readonly Earlier[]) =>
    paths(
      chongqing2021,
      chongqingFactsSchema.parse({
        ...claim,
        [list]: people.map((each) => ({ ...each, history: subsidisedBefore(...earlier) })),
      }),
    );

  it('was certified by the day of the computation', () => {
    expect(told({ certifiedOn: asOf })).toEqual([]);
    expect(told({}, { certifiedOn: dayAfter })).toEqual([`${list}[0].history[1].certifiedOn`]);
  });

  it('ended by that day where it has no certificate', () => {
    expect(told({ to: asOf })).toEqual([]);
    expect(told({}, { to: dayAfter })).toEqual([`${list}[0].history[1].to`]);
    expect(told({ certifiedOn: asOf, to: dayAfter })).toEqual([]);
  });

  it('is given once', () => {
    const [one] = subsidisedBefore({});
    const twice = people.map((each) => ({ ...each, history: [one, one] }));
    expect(paths(chongqing2021, chongqingFactsSchema.parse({ ...claim, [list]: twice }))).toEqual([
      `${list}[0].history[1].id`,
    ]);
  });
});

describe('training through work that was paid already', () => {
  const told = (...earlier: readonly Earlier[]) => {
    const { workers, ...claim } = busyWorker() as { readonly workers: readonly object[] };
    const history = subsidisedBefore(...earlier);
    const parsed = chongqingFactsSchema.parse({
      ...claim,
      workers: [...workers, ...workers.map((each) => ({ ...each, id: 'w2', history }))],
    });
    return chongqing2021.contradictions(parsed);
  };
  const work = (from: string, to: string): Earlier => ({ kind: 'work-training', from, to });

  it('is not claimed again for the same days', () => {
    const [problem, ...rest] = told({}, work('2021-06-30', '2021-07-31'));
    expect([problem, rest]).toEqual([
      {
        code: 'contradiction',
        path: 'workers[1].history[1].from',
        value: '"2021-06-30"',
        sentence: {
          zh: '2021-06-30 至 2021-07-31 的以工代训已经补贴，与本次申报的 2021-04-01 至 2021-06-30 重叠，不得重复补贴。',
          en: 'Training through work from 2021-06-30 to 2021-07-31 is paid already and overlaps 2021-04-01 to 2021-06-30, claimed now; nothing is paid twice.',
        },
      },
      [],
    ]);
    expect(told(work('2021-01-01', '2021-04-01')).map(({ path }) => path)).toEqual([
      'workers[1].history[0].from',
    ]);
  });

  it('stands beside the days claimed, and another training within them', () => {
    expect(told(work('2021-01-01', '2021-03-31'), work('2021-07-01', '2021-07-31'))).toEqual([]);
    expect(told({ kind: 'course', from: '2021-05-01', to: '2021-05-10' })).toEqual([]);
  });
});

it('takes an uplift where an enterprise trains, and nowhere else', () => {
  const of = (project: object) => ({ ...facts, project: { ...facts.project, ...project } });
  const uplift = { upliftPermille: 100, upliftDecision: '样例决定' };
  expect(paths(chongqing2021, of({ ...uplift, enterpriseTraining: true }))).toEqual([]);
  const both = ['project.upliftPermille', 'project.upliftDecision'];
  expect(paths(chongqing2021, of(uplift))).toEqual(both);
  expect(paths(chongqing2021, of({ ...uplift, enterpriseTraining: false }))).toEqual(both);
  expect(paths(chongqing2021, of({ upliftDecision: '样例决定' }))).toEqual([both[1]]);
});

describe('a day yet to come', () => {
  const work = workTrainingFactsSchema.parse(busyWorker());
  const trained = apprenticeshipFactsSchema.parse(repeatedApprenticeship());
  const next = (asOf: string) => addDays(civilDate(asOf), 1);

  it('is none on which training through work was claimed or admitted', () => {
    const { asOf, claim } = work;
    const of = (days: object) => paths(chongqing2021, { ...work, claim: { ...claim, ...days } });
    expect(of({ filedOn: civilDate(asOf), admittedOn: civilDate(asOf) })).toEqual([]);
    expect(of({ admittedOn: next(asOf) })).toEqual(['claim.admittedOn']);
    expect(of({ filedOn: next(asOf), admittedOn: next(asOf) })).toEqual([
      'claim.filedOn',
      'claim.admittedOn',
    ]);
  });

  it('is none on which an apprenticeship was claimed', () => {
    const { asOf, claim } = trained;
    const of = (filedOn: string) =>
      paths(chongqing2021, { ...trained, claim: { ...claim, filedOn: civilDate(filedOn) } });
    expect(of(asOf)).toEqual([]);
    expect(of(next(asOf))).toEqual(['claim.filedOn']);
  });

  it('is none on which an apprenticeship opened, and neither is one after somebody ended it', () => {
    const { asOf, project } = trained;
    const said = (openedOn: string) =>
      chongqing2021
        .contradictions({ ...trained, project: { ...project, openedOn: civilDate(openedOn) } })
        .filter(({ path }) => path === 'project.openedOn')
        .map(({ sentence }) => sentence.en);
    const ended = trained.apprentices.map(({ endedOn }) => endedOn).toSorted()[0] ?? '';
    const tooLate = [`Later than the first day on which a training ended, ${ended}.`];
    expect(said(ended)).toEqual([]);
    expect(said(next(ended))).toEqual(tooLate);
    expect(said(asOf)).toEqual(tooLate);
    expect(said(next(asOf))).toEqual([`Later than the day of the computation, ${asOf}.`]);
  });
});
