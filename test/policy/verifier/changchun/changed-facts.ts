import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';

function withOne<T extends object>(list: readonly T[], at: number, change: object): object[] {
  return list.map((each, index) => (index === at ? { ...each, ...change } : each));
}

/** The facts with more of them said, or said otherwise. */
export function changed(facts: SettlementFacts, change: object): SettlementFacts {
  return settlementFactsSchema.parse({ ...facts, ...change });
}

/** The facts with one class changed. */
export function withClass(facts: SettlementFacts, at: number, change: object): SettlementFacts {
  return changed(facts, { classes: withOne(facts.classes, at, change) });
}

/** The facts with one day of the first class changed. */
export function withDay(facts: SettlementFacts, at: number, change: object): SettlementFacts {
  return withClass(facts, 0, { days: withOne(facts.classes[0]?.days ?? [], at, change) });
}

/** The facts with the first trainee changed. */
export function withFirst(facts: SettlementFacts, change: object): SettlementFacts {
  return changed(facts, { trainees: withOne(facts.trainees, 0, change) });
}

/** Class hours of practice in the classroom. */
export function taught(count: number, change: object = {}): object {
  return { count, minutes: 45, mode: 'offline', kind: 'practice', ...change };
}

/** An officer's exception to a rule, for somebody or something. */
export function exception(rule: string, kind: string, id: string): object {
  return { rule, subject: { kind, id }, officer: 'O1', reason: '示例', on: '2024-09-04' };
}
