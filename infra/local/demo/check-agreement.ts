import type { Lived } from './live-scenario.ts';
import type { Scenario } from './scenario.ts';

/** The book as the finance API shows it, as far as it is compared. */
export interface ShownBook {
  readonly entries: readonly {
    readonly kind: string;
    readonly caseId?: string;
    readonly case?: Readonly<Record<string, number>>;
  }[];
  readonly faults: readonly unknown[];
  readonly differences: readonly unknown[];
}

/** The amounts of a statement, in fen. */
export interface StatementAmounts {
  readonly totalFen: number;
  readonly trainees: readonly { readonly fen: number }[];
}

/** Everything in which what was lived, the book, the statement and the expectation differ; empty where they agree. */
export function disagreements(
  lived: Lived,
  statement: StatementAmounts,
  book: ShownBook,
  expected: Scenario['expected'],
): string[] {
  const found: string[] = [];
  const same = (what: string, one: unknown, other: unknown) => {
    if (one !== other) found.push(`${what}: ${one} ≠ ${other}`);
  };
  const inCase = book.entries.filter(({ caseId }) => caseId === lived.projectId).at(-1)?.case;
  const sum = statement.trainees.reduce((total, { fen }) => total + fen, 0);
  same('结算单合计与学员之和 statement total, sum of trainees', statement.totalFen, sum);
  same('结算单与结算 statement, settled', statement.totalFen, lived.settledFen);
  same(
    '预留减结算与释放 reserved − settled, released',
    lived.reservedFen - lived.settledFen,
    lived.releasedFen,
  );
  same('账簿预留 book reserved', inCase?.['reserved'], lived.reservedFen);
  same('账簿结算 book settled', inCase?.['settled'], lived.settledFen);
  same('账簿拨付 book paid', inCase?.['paid'], lived.settledFen);
  same('账簿释放 book released', inCase?.['released'], lived.releasedFen);
  same('账簿链 book chain', JSON.stringify(book.faults), '[]');
  same('账簿核对 book reconciled', JSON.stringify(book.differences), '[]');
  if (expected !== undefined) {
    for (const [name, value] of Object.entries(expected)) {
      same(`应得 expected ${name}`, lived[name as keyof typeof expected], value);
    }
  }
  return found;
}
