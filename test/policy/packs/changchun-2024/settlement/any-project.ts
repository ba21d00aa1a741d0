import fc from 'fast-check';
import type { ProjectSpec, TraineeSpec } from './example-facts.ts';

const flag = fc.option(fc.constant(true as const), { nil: undefined });

function given<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const trainee = (hours: number): fc.Arbitrary<TraineeSpec> =>
  fc
    .record({
      attended: fc.integer({ min: 0, max: hours }),
      hired: flag,
      failed: flag,
      noCertificate: flag,
      outsideGroups: flag,
      noInsurance: flag,
      wageFen: fc.constantFrom(100_000, 188_000, 300_000),
    })
    .map((spec) => given(spec) as TraineeSpec);

const hoursOf = fc.integer({ min: 1, max: 120 });

/** A small project of any kind: whoever is hired, failed, absent, outside the groups. */
export const anyProject: fc.Arbitrary<ProjectSpec> = hoursOf.chain((offline) =>
  fc
    .record({
      demand: fc.integer({ min: 1, max: 8 }),
      plan: fc.integer({ min: 1, max: 8 }),
      catalogueClass: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      trainees: fc.array(trainee(offline), { minLength: 1, maxLength: 8 }),
      verdict: fc.constantFrom('completed' as const, 'not-completed' as const, 'none' as const),
      supplementsOpen: flag,
      draft: flag,
    })
    .map(({ catalogueClass, ...spec }) => ({
      ...(given(spec) as Omit<ProjectSpec, 'classes'>),
      classes: [{ catalogueClass, offline }],
    })),
);
