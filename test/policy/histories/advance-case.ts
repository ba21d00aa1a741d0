import type { LedgerEntry, Posting } from '#functions/ledger/entry.ts';
import { formatYuan, parseYuan } from '#policy/engine/fen.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { findProgramme } from '#policy/packs/programmes.ts';
import { asks, postOn } from '#test/functions/ledger/sample-postings.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

/** What a head of the course is worth, in yuan and in fen. */
const standard = 1500;
export const standardFen = parseYuan('1500.00');

/** A course paid in advance: by which notice, how many are planned, enrolled and certified. */
export interface AdvanceScript {
  readonly pack: 'dadukou-2022' | 'qijiang-2019';
  readonly planned: number;
  readonly enrolled: number;
  readonly certified: number;
}

/** Something that happens to the money of a course. */
export type AdvanceEvent =
  | { readonly kind: 'open' | 'consent' | 'settle' }
  | { readonly kind: 'ask'; readonly id: 'v1' | 'v2' | 'v3'; readonly fen: number };

/** Where a course stands. */
export interface AdvanceCase {
  readonly script: AdvanceScript;
  opened: boolean;
  consented: boolean;
  statement?: Statement;
  readonly granted: { readonly id: string; readonly fen: number }[];
  readonly book: LedgerEntry[];
}

/** A course for which is reserved what all its people together can earn. */
export function beginAdvanceCase(script: AdvanceScript): AdvanceCase {
  const most = Math.max(script.planned, script.enrolled) * standardFen;
  const one = { script, opened: false, consented: false, granted: [], book: [] };
  enter(one, asks.appropriation(most), asks.reservation(most));
  return one;
}

/** Enters in the book what the book takes. */
function enter({ book }: Pick<AdvanceCase, 'book'>, ...postings: readonly Posting[]): boolean {
  return postings.every((posting) => {
    const result = postOn(book, posting);
    if (result.outcome === 'posted') book.push(result.entry);
    return result.outcome === 'posted';
  });
}

/** Facts of the year in which the notice applies; they are written for 2021. */
function inItsYear({ pack }: AdvanceScript, facts: object): unknown {
  const year = pack === 'dadukou-2022' ? '2022-' : '2021-';
  return JSON.parse(JSON.stringify(facts).replaceAll('2021-', year));
}

const paid = (one: AdvanceCase) => one.granted.map((each) => ({ ...each, paidOn: '2021-05-21' }));

function ask(one: AdvanceCase, { id, fen }: AdvanceEvent & { kind: 'ask' }): string | undefined {
  const { script, opened, consented, granted } = one;
  const asked = findProgramme(script.pack).settle(
    inItsYear(script, {
      kind: 'advance',
      id,
      projectId: 'case-1',
      projectKind: 'course',
      on: '2021-05-20',
      requestedFen: fen,
      openedOn: opened ? '2021-04-20' : null,
      financeConsent: consented ? { on: '2021-05-01' } : null,
      plannedHeadcount: script.planned,
      enrolled: script.enrolled,
      perHeadFen: standardFen,
      earlier: paid(one),
      waivers: [],
    }),
    { computedBy: 'test' },
  );
  if (!asked.ok || asked.facts.statement.status !== 'payable') return undefined;
  const { totalFen } = asked.facts.statement;
  if (granted.some((before) => before.id === id)) return `${id} is granted twice`;
  if (totalFen !== fen) return `${formatYuan(totalFen)} are granted instead of ${fen} fen`;
  const entered = enter(one, asks.settlement(fen, id), asks.payment(fen, id, 'case-1', `V-${id}`));
  if (!entered) return `the book does not take ${id}`;
  granted.push({ id, fen });
  return undefined;
}

function settle(one: AdvanceCase): string | undefined {
  const { script, granted } = one;
  const { certified, enrolled } = script;
  const facts = courseFacts({
    standard,
    days: daysOf(10, 6),
    certified,
    uncertified: enrolled - certified,
  });
  const settled = findProgramme(script.pack).settle(
    inItsYear(script, {
      ...facts,
      project: { ...facts.project, projectType: 'staff-upgrading' },
      trainees: facts.trainees.map((trainee) => ({ ...trainee, group: 'veteran' })),
      taskVerdict: { completed: true, officer: 'O1', reason: '按计划完成', on: '2021-08-25' },
      advances: paid(one),
    }),
    { computedBy: 'test' },
  );
  if (!settled.ok) return JSON.stringify(settled.problems);
  const { statement } = settled.facts;
  if (statement.status !== 'payable') return `the statement is ${statement.status}`;
  one.statement = statement;
  const { balanceFen, recoverFen } = statement.advance ?? {
    balanceFen: statement.totalFen,
    recoverFen: 0,
  };
  if (balanceFen > 0) enter(one, asks.settlement(balanceFen), asks.payment(balanceFen));
  let left: number = recoverFen;
  for (const { id, fen } of granted) {
    const back = Math.min(left, fen);
    if (back > 0) enter(one, asks.recovery(back, id, 'case-1', `R-${id}`));
    left -= back;
  }
  return undefined;
}

/** Lets an event happen; says what the notice granted that it must not. Whoever has been settled asks for no advance. */
export function takeAdvanceEvent(one: AdvanceCase, event: AdvanceEvent): string | undefined {
  switch (event.kind) {
    case 'open':
      one.opened = true;
      return undefined;
    case 'consent':
      one.consented = true;
      return undefined;
    case 'settle':
      return one.opened ? settle(one) : undefined;
    default:
      return one.statement === undefined ? ask(one, event) : undefined;
  }
}
