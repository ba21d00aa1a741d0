import fc from 'fast-check';
import type { CaseEvent } from './case-event.ts';
import { type CaseScript, fates } from './case-script.ts';
import { perHead } from './small-project.ts';

/** A case, and what happens to it. */
export interface CaseHistory {
  readonly script: CaseScript;
  readonly events: readonly CaseEvent[];
}

const people = fc.array(
  fc.oneof(
    { arbitrary: fc.constant('hired' as const), weight: 3 },
    { arbitrary: fc.constantFrom(...fates), weight: 2 },
  ),
  { minLength: 1, maxLength: 3 },
);

const anyScript: fc.Arbitrary<CaseScript> = fc.record({
  demand: fc.integer({ min: 1, max: 2 }),
  plan: fc.integer({ min: 1, max: 3 }),
  classes: fc.array(people, { minLength: 1, maxLength: 2 }),
  appropriatedFen: fc.constantFrom(10 * perHead, 2 * perHead, 0),
  taughtLonger: fc.boolean(),
});

/** One person is asked for, and one at least is hired. */
const payableScript: fc.Arbitrary<CaseScript> = fc.record({
  demand: fc.constant(1),
  plan: fc.constant(1),
  classes: people.map((others): CaseScript['classes'] => [['hired', ...others]]),
  appropriatedFen: fc.constant(10 * perHead),
  taughtLonger: fc.boolean(),
});

const yes: CaseEvent = { kind: 'next', answer: 'yes' };
const no: CaseEvent = { kind: 'next', answer: 'no' };
const giveBack: CaseEvent = { kind: 'next', answer: 'return' };

const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  { arbitrary: fc.constant(yes), weight: 30 },
  { arbitrary: fc.constantFrom(no, giveBack, giveBack), weight: 3 },
  { arbitrary: fc.nat(6).map((back) => ({ kind: 'again', back }) as const), weight: 6 },
  {
    arbitrary: fc
      .integer({ min: 1, max: 3 })
      .map((times) => ({ kind: 'contention', times }) as const),
    weight: 3,
  },
  { arbitrary: fc.constant({ kind: 'give-up-class' } as const), weight: 1 },
  { arbitrary: fc.constant({ kind: 'withdraw-claim' } as const), weight: 2 },
  { arbitrary: fc.constant({ kind: 'withdraw-project' } as const), weight: 2 },
  { arbitrary: fc.constant({ kind: 'appropriate', fen: 3 * perHead } as const), weight: 2 },
  {
    arbitrary: fc.record({
      kind: fc.constant('recover' as const),
      fen: fc.constantFrom(1, perHead / 2, perHead),
      voucher: fc.constantFrom('R-1' as const, 'R-2' as const),
    }),
    weight: 4,
  },
);

/** Cases that go some way undisturbed, and then meet anything in any order. */
export const anyCaseHistory: fc.Arbitrary<CaseHistory> = fc
  .record({
    script: fc.oneof(payableScript, anyScript),
    // Thirteen steps lead from the application to the payment.
    undisturbed: fc.oneof(fc.constant(13), fc.nat(12)),
    disturbed: fc.array(event, { maxLength: 24, size: 'max' }),
  })
  .map(({ script: of, undisturbed, disturbed }) => ({
    script: of,
    events: [...Array.from({ length: undisturbed }, () => yes), ...disturbed],
  }));
