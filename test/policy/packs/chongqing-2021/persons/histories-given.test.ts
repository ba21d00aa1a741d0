import { describe, expect, it } from 'vitest';
import type { Statement } from '#policy/engine/statement.ts';
import { apprenticeshipFactsSchema } from '#policy/packs/chongqing-2021/facts/apprenticeship.ts';
import { courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { workTrainingFactsSchema } from '#policy/packs/chongqing-2021/facts/work-training.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import {
  busyWorker,
  repeatedApprenticeship,
  repeatedCourse,
  repeatedInDadukou,
} from '#test/policy/each-fact/chongqing-claims.ts';

const options = { computedBy: 'test' };
const apprenticeship = apprenticeshipFactsSchema.parse(repeatedApprenticeship());

/** The same where nobody's earlier subsidies are given. */
function untold<F extends object>(facts: F): F {
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (key === 'history' ? undefined : value)),
  ) as F;
}

function told({ findings }: Statement): readonly unknown[] {
  const found = findings.filter(({ rule }) => rule.endsWith('/settlement/histories-given'));
  return found.map(({ rule, outcome, observed, subject }) => [
    rule.slice(0, 4),
    outcome,
    observed,
    subject.kind,
  ]);
}

const course = courseFactsSchema.parse(repeatedCourse());
const worker = workTrainingFactsSchema.parse(busyWorker());
const all = course.trainees.length;
const [first, ...rest] = course.trainees;

describe('earlier subsidies that a claim gives', () => {
  it.each<[string, () => Statement, string, string, unknown]>([
    [
      'nobody of a course',
      () => chongqing2021.settle(untold(course), options),
      'cq21',
      'warn',
      `0/${all}`,
    ],
    [
      'all but one',
      () =>
        chongqing2021.settle(
          { ...course, trainees: [...untold([first]), ...rest] as never },
          options,
        ),
      'cq21',
      'warn',
      `${all - 1}/${all}`,
    ],
    ['everybody', () => chongqing2021.settle(course, options), 'cq21', 'pass', `${all}/${all}`],
    ['a worker', () => chongqing2021.settle(worker, options), 'cq21', 'pass', '1/1'],
    ['no worker', () => chongqing2021.settle(untold(worker), options), 'cq21', 'warn', '0/1'],
    [
      'no apprentice',
      () => chongqing2021.settle(untold(apprenticeship), options),
      'cq21',
      'warn',
      `0/${apprenticeship.apprentices.length}`,
    ],
    [
      'nobody in Dadukou',
      () =>
        dadukou2022.settle(dadukou2022.settlementFacts.parse(untold(repeatedInDadukou())), options),
      'cq21',
      'warn',
      expect.stringMatching(/^0\//u),
    ],
    [
      'nobody in Qijiang',
      () =>
        qijiang2019.settle(qijiang2019.settlementFacts.parse(untold(repeatedCourse())), options),
      'qj19',
      'warn',
      `0/${all}`,
    ],
  ])('%s', (_what, statement, pack, outcome, observed) => {
    expect(told(statement())).toEqual([[pack, outcome, observed, 'claim']]);
  });

  it('are not asked of an apprenticeship that opened after the action', () => {
    const project = { ...apprenticeship.project, openedOn: '2022-01-04' as never };
    expect(told(chongqing2021.settle({ ...apprenticeship, project }, options))).toEqual([]);
  });
});
