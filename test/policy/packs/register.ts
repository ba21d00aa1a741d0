import { expect, it } from 'vitest';
import type { ClauseAccount } from '#policy/engine/clause.ts';
import { type PolicyPack, precedence, type StageDemands } from '#policy/engine/pack.ts';
import { usedFiles } from './used-files.ts';

/** How many clauses of each kind a document has. */
export interface RegisterCounts {
  readonly hard: number;
  readonly soft: number;
  readonly org: number;
  readonly stages: Readonly<Record<string, number>>;
  /** Hard clauses for which nothing is built yet. */
  readonly later?: readonly string[];
}

/** What holds of every register: counts, rules cited both ways, files that are there and used, reasons where nothing is built. */
export function itKeepsARegister(
  pack: PolicyPack & Partial<StageDemands>,
  counts: RegisterCounts,
): void {
  const { clauses } = pack;
  const accounts = clauses.flatMap((entry) =>
    entry.accounts.map((account): [typeof entry, ClauseAccount] => [entry, account]),
  );
  const known = new Set(precedence(pack).flatMap((each) => each.clauses.map(({ id }) => id)));
  const rules = precedence(pack).flatMap(({ ruleHeads }) => ruleHeads);

  it('accounts for every clause once, by kind and stage', () => {
    const count = (kind: string) => clauses.filter((entry) => entry.kind === kind).length;
    expect([count('hard'), count('soft'), count('org')]).toEqual([
      counts.hard,
      counts.soft,
      counts.org,
    ]);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    const stages: Record<string, number> = {};
    for (const { stage } of clauses) stages[stage] = (stages[stage] ?? 0) + 1;
    expect(stages).toEqual(counts.stages);
  });

  it('cites rules that exist and that cite the clause', () => {
    for (const [entry, account] of accounts) {
      if (!('enforcedBy' in account)) continue;
      for (const id of account.enforcedBy) {
        const rule = rules.find((each) => each.id === id);
        expect([entry.id, id, rule?.clauses]).toEqual([
          entry.id,
          id,
          expect.arrayContaining([entry.id]),
        ]);
      }
    }
  });

  it('names every rule of its own under each of its clauses', () => {
    const own = new Set(clauses.map(({ id }) => id));
    const named = new Set(
      accounts.flatMap(([entry, account]) =>
        'enforcedBy' in account ? account.enforcedBy.map((id) => `${entry.id} ${id}`) : [],
      ),
    );
    const unnamed = pack.ruleHeads.flatMap((rule) =>
      rule.clauses
        .filter((id) => own.has(id))
        .map((id) => `${id} ${rule.id}`)
        .filter((each) => !named.has(each)),
    );
    expect(unnamed).toEqual([]);
  });

  it('points at files that are there and that something but a test uses, unless planned', () => {
    const missing = accounts
      .map(([, account]) => {
        if ('computedBy' in account) return account.computedBy;
        return 'recordedBy' in account && !account.planned ? account.recordedBy : undefined;
      })
      .filter((path) => path !== undefined && !usedFiles.has(path));
    expect(missing).toEqual([]);
  });

  it('leaves nothing without software but what is addressed to offices', () => {
    for (const [entry, account] of accounts) {
      expect([entry.id, 'noSoftware' in account]).toEqual([entry.id, entry.kind === 'org']);
    }
  });

  it('leaves no hard clause to the future but those named', () => {
    const open = clauses.filter(
      (entry) =>
        entry.kind === 'hard' &&
        entry.accounts.every(
          (account) => 'later' in account || ('recordedBy' in account && account.planned),
        ),
    );
    expect(open.map(({ id }) => id)).toEqual(counts.later ?? []);
  });

  it('knows the clause of every parameter, choice, group, rule and demand', () => {
    const cited = [
      ...pack.parameters,
      ...pack.choices,
      ...pack.groups,
      ...pack.ruleHeads,
      ...(pack.requiredItems ?? []),
      ...(pack.reviewerQuestions ?? []),
      ...(pack.publicNotices ?? []),
      ...(pack.separation ?? []),
      ...(pack.deciders ?? []),
      ...(pack.moneySteps ?? []),
    ].flatMap((each) => [...each.clauses]);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
}
