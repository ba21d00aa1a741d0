import type { Citations, ParameterCitation } from './citation.ts';
import { type CitationFinding, citationFinding } from './citation-finding.ts';
import type { ClauseEntry } from './clause.ts';
import type { Parameter, ParameterUnit, ParameterValue } from './parameter.ts';
import { ratio } from './ratio.ts';
import { numbersIn, type WrittenNumber, writesSame } from './written-number.ts';

/** What a pack says of its document. */
export interface CitedPack {
  readonly clauses: readonly Pick<ClauseEntry, 'id'>[];
  readonly parameters: readonly Parameter[];
}

/** The numbers a document writes for a value: yuan for fen, months for years, three for a day. */
function numbersOf(value: ParameterValue, unit: ParameterUnit): readonly WrittenNumber[] {
  if (typeof value === 'string') return numbersIn(value);
  if (typeof value === 'object') return [{ amount: value, kind: 'share' }];
  if (unit.startsWith('fen')) return [{ amount: ratio(value, 100), kind: 'plain' }];
  if (unit === 'years') return [{ amount: ratio(value * 12, 1), kind: 'months' }];
  if (unit === 'months') return [{ amount: ratio(value, 1), kind: 'months' }];
  return [{ amount: ratio(value, 1), kind: 'plain' }];
}

/** A pack keeps what later instruments say too; the document says the value that held first. */
function saysValue(cited: ParameterCitation, { unit, values }: Parameter): boolean {
  const value = values[0]?.value;
  if (value === undefined || 'open' in cited || 'named' in cited) return true;
  if ('counted' in cited) return cited.counted.length === value;
  return writesSame(numbersIn(cited.number), numbersOf(value, unit));
}

function parameterFindings(parameter: Parameter, citations: Citations): readonly CitationFinding[] {
  const subject = `parameter:${parameter.id}`;
  const cited = citations.parameters[parameter.id];
  if (cited === undefined) return [citationFinding('parameter-uncited', subject)];
  if (saysValue(cited, parameter)) return [];
  const detail = 'number' in cited ? cited.number : '';
  return [citationFinding('value-differs', subject, detail)];
}

/** Everything in which the citations of a document and the pack made from it differ; pure. */
export function checkCitedPack(citations: Citations, pack: CitedPack): readonly CitationFinding[] {
  const clauses = new Set<string>(pack.clauses.map(({ id }) => id));
  return [
    ...[...clauses]
      .filter((id) => citations.clauses[id] === undefined)
      .map((id) => citationFinding('clause-uncited', id)),
    ...Object.keys(citations.clauses)
      .filter((id) => !clauses.has(id))
      .map((id) => citationFinding('clause-unknown', id)),
    ...pack.parameters.flatMap((parameter) => parameterFindings(parameter, citations)),
  ];
}
