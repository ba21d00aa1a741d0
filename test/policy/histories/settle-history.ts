import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { StatementStatus } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { foldEvents } from './fold-events.ts';
import { type SmallCase, smallCase } from './small-project.ts';
import type { History } from './story.ts';
import { people } from './trainee-event.ts';

/** What a history comes to: the status, the lines of both people in fen, and their sum. */
export interface Settled {
  readonly status: StatementStatus;
  readonly lines: readonly number[];
  readonly totalFen: number;
  /** The facts as text: equal where the product gathered the same. */
  readonly facts: string;
}

/** Settles histories, each set of facts once: the same facts settle alike, as other tests show. */
export function settler(): (history: History) => Promise<Settled> {
  const cases = new Map<string, SmallCase>();
  const known = new Map<string, Settled>();
  return async ({ size, events }) => {
    const name = `${size.demand}/${size.plan}`;
    const small = cases.get(name) ?? smallCase(size);
    cases.set(name, small);
    const facts = await foldEvents(events, small);
    const text = canonicalJson(facts);
    const before = known.get(text);
    if (before !== undefined) return before;
    const { status, trainees, totalFen } = changchun2024.settle(facts, { computedBy: 'test' });
    const lines = people.map((who) => trainees.find(({ id }) => id === who)?.fen ?? 0);
    const settled = { status, lines, totalFen, facts: text };
    known.set(text, settled);
    return settled;
  };
}
