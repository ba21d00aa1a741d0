import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyChain } from '#functions/ledger/chain.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import {
  type AdvanceCase,
  type AdvanceEvent,
  type AdvanceScript,
  beginAdvanceCase,
  standardFen,
  takeAdvanceEvent,
} from './advance-case.ts';
import { holdsFor } from './hold-for.ts';

interface AdvanceHistory {
  readonly script: AdvanceScript;
  readonly events: readonly AdvanceEvent[];
}

const heads = fc.integer({ min: 1, max: 4 });
const script: fc.Arbitrary<AdvanceScript> = fc
  .record({
    pack: fc.constantFrom('dadukou-2022' as const, 'qijiang-2019' as const),
    planned: heads,
    enrolled: heads,
    certified: fc.nat(2),
  })
  .map((one) => ({ ...one, certified: Math.min(one.certified, one.enrolled) }));

const events: fc.Arbitrary<AdvanceEvent> = fc.oneof(
  {
    arbitrary: fc.constantFrom({ kind: 'open' } as const, { kind: 'consent' } as const),
    weight: 4,
  },
  { arbitrary: fc.constant({ kind: 'settle' } as const), weight: 1 },
  {
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      id: fc.constantFrom('v1' as const, 'v2' as const, 'v3' as const),
      // About the ceilings of 20 and of 50 per cent of one to four standards.
      fen: fc.oneof(
        fc.tuple(heads, fc.constantFrom(10, 20, 50)).map(([n, share]) => n * share * 1500),
        fc.constantFrom(1, 30_001, 75_001),
      ),
    }),
    weight: 10,
  },
);

const opening: readonly AdvanceEvent[] = [{ kind: 'open' }, { kind: 'consent' }];
const histories: fc.Arbitrary<AdvanceHistory> = fc
  .record({
    script,
    beginning: fc.constantFrom(opening, []),
    events: fc.array(events, { maxLength: 16, size: 'max' }),
  })
  .map(({ script: of, beginning, events: rest }) => ({
    script: of,
    events: [...beginning, ...rest],
  }));

function tellEvent(event: AdvanceEvent): string {
  switch (event.kind) {
    case 'open':
      return '开班获批 · the class is opened';
    case 'consent':
      return '财政部门同意 · the finance department consents';
    case 'settle':
      return '结算并结清 · the course is settled, paid and recovered';
    default: {
      const yuan = formatYuan(event.fen as never);
      return `申请预拨 ${event.id} ${yuan} 元 · advance ${event.id} of ${yuan} is asked for`;
    }
  }
}

function tell({ script: { pack, planned, enrolled, certified }, events: all }: AdvanceHistory) {
  return [
    `${pack}：计划 ${planned}，招生 ${enrolled}，取证 ${certified}，每人 1500 元`,
    ...all.map((event, index) => `${index + 1}. ${tellEvent(event)}`),
  ].join('\n');
}

/** The ceiling counted on fingers: 20 % of those enrolled (DDK22-5.4.a), 50 % of the plan (QJ19-4.2.g). */
function ceilingOf({ pack, planned, enrolled }: AdvanceScript): number {
  return pack === 'dadukou-2022'
    ? (enrolled * standardFen * 20) / 100
    : (planned * standardFen * 50) / 100;
}

/** What is wrong with the money of a course, in words. */
function complaint({ script: of, granted, statement, opened, consented, book }: AdvanceCase) {
  const together = granted.reduce((sum, { fen }) => sum + fen, 0);
  const ceiling = ceilingOf(of);
  if (together > ceiling) return `${together} fen advanced, the ceiling is ${ceiling}`;
  if (together > 0 && !opened) return 'money is advanced before the opening';
  if (together > 0 && of.pack === 'dadukou-2022' && !consented) return 'finance did not consent';
  const totals = book.at(-1)?.book;
  const net = (totals?.paid ?? 0) - (totals?.recovered ?? 0);
  if (statement === undefined) {
    return net === together ? undefined : `${net} fen are out, ${together} were advanced`;
  }
  const earned = of.certified * standardFen;
  if (statement.totalFen !== earned)
    return `settled at ${statement.totalFen} fen, earned ${earned}`;
  if (net !== earned) return `${net} fen were paid and kept, earned are ${earned}`;
  return verifyChain(book).length === 0 ? undefined : 'the chain of the book is broken';
}

it('advances no more than the ceiling, and comes to what was earned once it is settled, however often', async () => {
  const acts = { pay: 0, recover: 0 };
  await holdsFor(
    histories,
    tell,
    async (history) => {
      const one = beginAdvanceCase(history.script);
      for (const [index, event] of history.events.entries()) {
        const wrong = takeAdvanceEvent(one, event) ?? complaint(one);
        if (wrong !== undefined) return `after event ${index + 1}, ${wrong}`;
      }
      const { recoverFen, balanceFen } = one.statement?.advance ?? {};
      if ((recoverFen ?? 0) > 0) acts.recover += 1;
      if ((balanceFen ?? 0) > 0) acts.pay += 1;
      return undefined;
    },
    400,
  );
  expect(acts.pay).toBeGreaterThan(5);
  expect(acts.recover).toBeGreaterThan(5);
});
