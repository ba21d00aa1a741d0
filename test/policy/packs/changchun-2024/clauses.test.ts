import { describe, expect, it } from 'vitest';
import type { ClauseAccount, ClauseEntry } from '#policy/engine/clause.ts';
import { fixedReadings } from '#policy/packs/changchun-2024/fixed-readings.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  paymentRules,
  settlementRules,
} from '#policy/packs/changchun-2024/rules/settlement/settlement-rules.ts';
import { usedFiles } from '#test/policy/packs/used-files.ts';

const { clauses, rules, parameters, choices } = changchun2024;
const all = [
  ...rules.approval,
  ...rules.opening,
  ...rules.supervision,
  ...rules.assessment,
  ...settlementRules,
  ...paymentRules,
];
const accounts: readonly (readonly [ClauseEntry, ClauseAccount])[] = clauses.flatMap((entry) =>
  entry.accounts.map((account) => [entry, account] as const),
);
const registered = new Set(clauses.map(({ id }) => id));

describe('the register of the Changchun text', () => {
  it('accounts for 75 hard, 8 soft and 6 organisational clauses, each once', () => {
    const count = (kind: string) => clauses.filter((entry) => entry.kind === kind).length;
    expect([count('hard'), count('soft'), count('org')]).toEqual([75, 8, 6]);
    expect(registered.size).toBe(89);
  });

  it('cites rules that exist and that cite the clause', () => {
    for (const [entry, account] of accounts) {
      if (!('enforcedBy' in account)) continue;
      for (const id of account.enforcedBy) {
        const rule = all.find((each) => each.id === id);
        expect([entry.id, id, rule?.clauses]).toEqual([
          entry.id,
          id,
          expect.arrayContaining([entry.id]),
        ]);
      }
    }
  });

  it('names every rule under each of its clauses', () => {
    const named = new Set(
      accounts.flatMap(([entry, account]) =>
        'enforcedBy' in account ? account.enforcedBy.map((id) => `${entry.id} ${id}`) : [],
      ),
    );
    const unnamed = all.flatMap((rule) =>
      rule.clauses.map((id) => `${id} ${rule.id}`).filter((each) => !named.has(each)),
    );
    expect(unnamed).toEqual([]);
  });

  it('points at files that are there and that something but a test uses', () => {
    const missing = accounts
      .map(([, account]) => {
        if ('computedBy' in account) return account.computedBy;
        return 'recordedBy' in account ? account.recordedBy : undefined;
      })
      .filter((path) => path !== undefined && !usedFiles.has(path));
    expect(missing).toEqual([]);
  });

  it('plans nothing', () => {
    const planned = accounts.filter(([, account]) => 'recordedBy' in account && account.planned);
    expect(planned.map(([{ id }]) => id)).toEqual([]);
  });

  it('puts off only reporting, institution management, inspections and the enquiry log', () => {
    const put = accounts
      .filter(([, account]) => 'later' in account)
      .map(([entry]) => entry)
      .filter(({ stage }) => !['reporting', 'institution'].includes(stage))
      .map(({ id }) => id);
    expect(put).toEqual(['CC24-3A.3.f', 'CC24-6.2.c']);
  });

  it('leaves nothing without software but what is addressed to offices', () => {
    for (const [entry, account] of accounts) {
      expect([entry.id, 'noSoftware' in account]).toEqual([entry.id, entry.kind === 'org']);
    }
  });

  it('knows the clause of every parameter, choice, item, question, notice and separation', () => {
    const cited = [
      ...parameters,
      ...choices,
      ...fixedReadings,
      ...changchun2024.groups,
      ...changchun2024.requiredItems,
      ...changchun2024.reviewerQuestions,
      ...changchun2024.publicNotices,
      ...changchun2024.separation,
      ...changchun2024.deciders,
      ...changchun2024.moneySteps,
      changchun2024.fund,
    ].flatMap((each) => [...each.clauses]);
    expect(cited.filter((id) => !registered.has(id))).toEqual([]);
    expect(cited.length).toBeGreaterThan(100);
  });
});
