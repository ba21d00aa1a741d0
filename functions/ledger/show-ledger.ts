import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { route } from '#functions/http/route.ts';
import { verifyChain } from './chain.ts';
import { closedCases } from './closed-cases.ts';
import { type LedgerEntry, ledgerAccounts } from './entry.ts';
import type { LedgerStore } from './ledger-store.ts';
import { reconcile } from './reconcile.ts';

const amounts = z.record(z.string(), z.int());

/** One line of the book; bank accounts stay out of it. */
const shownEntry = z.object({
  seq: z.int(),
  kind: z.string(),
  at: z.string(),
  by: z.string(),
  document: z.string(),
  caseId: z.string().optional(),
  claimId: z.string().optional(),
  lines: z.array(
    z.object({
      account: z.enum(ledgerAccounts),
      side: z.enum(['debit', 'credit']),
      fen: z.int(),
    }),
  ),
  /** Totals of the book after this entry, in fen. */
  book: amounts,
  /** Totals of the case after this entry, in fen. */
  case: amounts.optional(),
  hash: z.string(),
});

/** `GET /api/office/ledger`: one book with everything that is wrong with it, which should be nothing. */
export const showLedger = route({
  id: 'show-ledger',
  method: 'GET',
  path: '/api/office/ledger',
  summary: { zh: '查看账簿并核对', en: 'Show a book and verify it' },
  roles: ['finance', 'auditor'],
  query: z.strictObject({
    fund: z.string().min(1).max(60),
    year: z.int().min(2000).max(2999),
  }),
  answer: z.object({
    entries: z.array(shownEntry),
    faults: z.array(z.object({ seq: z.int(), code: z.string() })),
    differences: z.array(z.looseObject({ code: z.string() })),
  }),
  async handle({ query }, ports: { ledger: LedgerStore; cases: CaseStore }) {
    const entries = await ports.ledger.ofBook(query.fund, query.year);
    const closed = await closedCases(ports.cases, entries);
    return {
      status: 200,
      body: {
        entries: entries.map(shown),
        faults: verifyChain(entries),
        differences: reconcile(entries, closed).map((one) => ({ ...one })),
      },
    };
  },
});

function shown(entry: LedgerEntry): z.input<typeof shownEntry> {
  return {
    seq: entry.seq,
    kind: entry.kind,
    at: entry.instant,
    by: entry.actor,
    document: entry.document.reference,
    ...(entry.kind === 'appropriation' ? {} : { caseId: entry.caseId, case: entry.case }),
    ...('claimId' in entry ? { claimId: entry.claimId } : {}),
    lines: entry.lines,
    book: entry.book,
    hash: entry.hash,
  };
}
