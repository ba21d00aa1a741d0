import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import type { CourseFacts } from '#policy/packs/chongqing-2021/facts/course.ts';
import { workTrainingFactsSchema } from '#policy/packs/chongqing-2021/facts/work-training.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
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
