import type { Citations, ParameterCitation, Span } from './citation.ts';
import { type CitationFinding, citationFinding } from './citation-finding.ts';
import { holdsNumber } from './written-number.ts';

/** A document as it was found: the SHA-256 of its bytes, and its text. */
export interface FoundDocument {
  readonly sha256: string;
  readonly text: string;
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type HashText = (text: string) => string;

/** A citation by the name that findings give it, and what must stand in its passage. */
interface Cited {
  readonly subject: string;
  readonly span: Span;
  readonly numbers?: readonly string[] | undefined;
  readonly words?: readonly string[] | undefined;
}

function parameterCited(id: string, span: ParameterCitation): Cited {
  const numbers = 'number' in span ? [span.number] : [];
  const words = 'counted' in span ? span.counted : 'named' in span ? [span.named] : [];
  return { subject: `parameter:${id}`, span, numbers, words };
}

function everyCited({ clauses, parameters, rows }: Citations): readonly Cited[] {
  return [
    ...Object.entries(clauses).flatMap(([subject, spans]) =>
      spans.map((span) => ({ subject, span })),
    ),
    ...Object.entries(parameters).map(([id, parameter]) => parameterCited(id, parameter)),
    ...Object.entries(rows).map(([row, { codes, numbers, ...span }]) => {
      return { subject: `row:${row}`, span, numbers, words: codes };
    }),
  ];
}

/** Whether a word stands there sign for sign, and not inside a longer code. */
function holdsWord(text: string, word: string): boolean {
  const pieces = text.split(word);
  return pieces.some(
    (piece, index) =>
      index > 0 && !/^[\w-]/u.test(piece) && !/[\w-]$/u.test(pieces[index - 1] ?? ''),
  );
}

function citedFindings(
  { subject, span, numbers = [], words = [] }: Cited,
  signs: readonly string[],
  hash: HashText,
): readonly CitationFinding[] {
  const where = `${span.from}–${span.to}`;
  if (span.from >= span.to || span.to > signs.length) {
    return [citationFinding('span-out-of-range', subject, where)];
  }
  if (span.to - span.from === signs.length) {
    return [citationFinding('span-is-everything', subject, where)];
  }
  const passage = signs.slice(span.from, span.to).join('');
  const missing = [
    ...numbers.filter((number) => !holdsNumber(passage, number)),
    ...words.filter((word) => !holdsWord(passage, word)),
  ];
  return [
    ...(hash(passage) === span.sha256 ? [] : [citationFinding('span-differs', subject, where)]),
    ...missing.map((notation) => citationFinding('number-missing', subject, notation)),
  ];
}

/** A number of the law stands within the passage of the clause that it is cited for. */
function strayParameters({ clauses, parameters }: Citations): readonly CitationFinding[] {
  return Object.entries(parameters)
    .filter(([, { clause, from, to }]) => {
      const spans = clauses[clause] ?? [];
      return !spans.some((span) => span.from <= from && to <= span.to);
    })
    .map(([id, { clause }]) => citationFinding('outside-clause', `parameter:${id}`, clause));
}

/** Everything wrong with the citations of one document, held against the document; pure. */
export function checkCitations(
  citations: Citations,
  found: FoundDocument | undefined,
  hash: HashText,
): readonly CitationFinding[] {
  const { name, sha256, characters } = citations.document;
  if (found === undefined) return [citationFinding('document-missing', name)];
  const signs = Array.from(found.text);
  const findings = [
    ...everyCited(citations).flatMap((cited) => citedFindings(cited, signs, hash)),
    ...strayParameters(citations),
  ];
  if (found.sha256 === sha256 && signs.length === characters) return findings;
  const detail = `${sha256} (${characters}) → ${found.sha256} (${signs.length})`;
  return [citationFinding('document-differs', name, detail), ...findings];
}
