import type { Write } from '#functions/storage/transaction.ts';
import type { Posting } from './entry.ts';
import type { LedgerStore } from './ledger-store.ts';
import { post } from './post.ts';
import type { LedgerRefusal } from './refusal.ts';

/** The writes of postings that follow one another, or why the book does not take one of them. */
export type Posted =
  | { readonly outcome: 'posted'; readonly writes: Write[] }
  | { readonly outcome: 'refused'; readonly refusal: LedgerRefusal };

/**
 * Posts one or more entries of a case, each on top of the one before, to be committed with the state
 * they belong to. Where the commit conflicts, somebody else wrote to the book: post again.
 */
export async function postAll(
  ledger: LedgerStore,
  caseId: string,
  postings: readonly Posting[],
): Promise<Posted> {
  const [first] = postings;
  if (first === undefined) return { outcome: 'posted', writes: [] };
  let head = await ledger.head(first.fund, first.year);
  let ofCase = await ledger.ofCase(caseId);
  const writes: Write[] = [];
  for (const posting of postings) {
    const result = post({ head, ofCase }, posting);
    if (result.outcome === 'refused') return result;
    head = result.entry;
    if (result.entry.kind !== 'appropriation') ofCase = [...ofCase, result.entry];
    writes.push(...ledger.writesFor(result.entry));
  }
  return { outcome: 'posted', writes };
}
