import { verifyChain } from '#functions/ledger/chain.ts';
import type { LedgerEntry } from '#functions/ledger/entry.ts';
import { emptyBook, emptyCase } from '#functions/ledger/movement.ts';
import { openAtClose, reconcile } from '#functions/ledger/reconcile.ts';
import { allowedFor, type Fate } from './case-script.ts';
import { book, projectId } from './case-world.ts';
import type { LiveCase } from './live-case.ts';

const kinds = (entries: readonly LedgerEntry[], kind: LedgerEntry['kind']) =>
  entries.filter((entry) => entry.kind === kind);

async function finishedIn({ ports, script }: LiveCase): Promise<Fate[]> {
  const classes = await ports.cases.classes(projectId);
  return classes
    .filter(({ status }) => status === 'accepted')
    .flatMap(({ id }) => script.classes[Number(id.split('-C')[1]) - 1] ?? []);
}

/** Money that came back under one number, counted more than once. */
function recoveredTwice(entries: readonly LedgerEntry[]): string | undefined {
  const numbers = entries.flatMap((one) => (one.kind === 'recovery' ? [one.voucherNumber] : []));
  return numbers.find((number, index) => numbers.indexOf(number) !== index);
}

/** What is wrong with the money of a case, in words; nothing where every fen is in its place. */
export async function booksInDisorder(one: LiveCase): Promise<string | undefined> {
  const { ports, script } = one;
  const [entries, project, finished] = await Promise.all([
    ports.ledger.ofBook(book.fund, book.year),
    ports.cases.project(projectId),
    finishedIn(one),
  ]);
  const status = project?.status ?? 'missing';
  const over = status === 'closed' || status === 'cancelled';
  const ofCase = await ports.ledger.ofCase(projectId);
  const { reserved, settled, released, paid, recovered } = ofCase.at(-1)?.case ?? emptyCase;
  const allowed = allowedFor(script, finished);
  const standing = kinds(entries, 'payment').length - kinds(entries, 'payment-failed').length;
  const isReserved = project !== undefined && 'reservedFen' in project;
  const isPaid = project?.status === 'closed' && project.result === 'paid';
  const twice = recoveredTwice(entries);
  const complaints: readonly [boolean, string][] = [
    [verifyChain(entries).length > 0, 'the chain of the book is broken'],
    [(entries.at(-1)?.book ?? emptyBook).available < 0, 'more is reserved than was appropriated'],
    [paid > allowed, `paid ${paid} fen, the events allow ${allowed}`],
    [settled > allowed, `settled ${settled} fen, the events allow ${allowed}`],
    [settled + released > reserved, `settled and released are more than the ${reserved} reserved`],
    [isPaid && paid !== allowed, `closed as paid ${paid} fen, the events allow ${allowed}`],
    [standing > 1, `${standing} payments stand`],
    [kinds(entries, 'settlement').length > 1, 'the claim is settled twice'],
    [recovered > paid, `recovered ${recovered} of ${paid} paid`],
    [twice !== undefined, `what came back under ${twice} is booked twice`],
    [isReserved && project.reservedFen !== reserved, `the book has ${reserved} fen reserved`],
    [over && released + paid !== reserved, `${released} + ${paid} ≠ ${reserved} reserved`],
  ];
  const found = complaints.find(([wrong]) => wrong)?.[1];
  if (found !== undefined) return `${status}: ${found}`;
  const differences = [
    ...reconcile(entries, new Set()),
    ...(over ? openAtClose(projectId, ofCase) : []),
  ];
  return differences.length === 0 ? undefined : JSON.stringify(differences);
}
