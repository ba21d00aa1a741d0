import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import type { Finding } from '#policy/engine/finding.ts';

/** A finding as one line: what it is about, how it comes out, and everything it says. */
export function findingLine(finding: Finding): string {
  const { subject, outcome, waivable, missing, observed, required, sentence } = finding;
  return [
    `${subject.kind} ${outcome}${waivable ? ', waivable' : ''}`,
    ...(missing === undefined ? [] : [`missing ${missing}`]),
    ...(observed === undefined ? [] : [observed]),
    ...(required === undefined ? [] : [`(${required})`]),
    sentence.zh,
    sentence.en,
  ].join(' | ');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

/** What would turn a block, and the facts that change. */
export function turnLines(found: readonly Counterfactual[]): readonly string[] {
  return found.flatMap((one) => [
    `    ${one.about.kind} ${one.about.id}: ${one.sentence.zh} | ${one.sentence.en}`,
    ...(one.kind === 'no-change' ? [] : one.changes).map(
      ({ path, from, to }) => `        ${path.join('.')}: ${short(from)} → ${short(to)}`,
    ),
  ]);
}
