import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { findingLine } from '#test/policy/said-of.ts';
import type { Said } from './consequences.ts';

/** What a finding says. */
export function saidBy(finding: Finding): Said {
  return [`${finding.rule} ${finding.subject.id}`, findingLine(finding)];
}

/** What a finding says, without its sentences. */
export function brieflySaidBy(finding: Finding): Said {
  const { rule, subject, outcome, missing, observed, required } = finding;
  const parts = [outcome, missing, observed, required].filter((part) => part !== undefined);
  return [`${rule} ${subject.id}`, parts.join(' | ')];
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What would turn a block. */
export function turnedBy(one: Counterfactual): Said {
  const { about, rules, sentence } = one;
  const changes = one.kind === 'no-change' ? [] : one.changes;
  return [
    `turn ${rules.join(', ')} ${about.id}`,
    [
      sentence.zh,
      sentence.en,
      ...changes.map(({ path, from, to }) => `${path.join('.')}: ${short(from)} → ${short(to)}`),
    ].join(' | '),
  ];
}
