import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Statement } from '#policy/engine/statement.ts';

/** Text without the numbers, days and ids of one case. */
function general(text: string): string {
  return text.replace(/[A-Z]*\d(?:[\d.,:/-]*\d)?/gu, '#');
}

function both({ zh, en }: Bilingual): string {
  return `${general(zh)} | ${general(en)}`;
}

function headOf(node: Derivation): string {
  switch (node.node) {
    case 'calculation': {
      const { label, unit, formula, clauses, rounding } = node;
      const rounded = rounding && [rounding.mode, rounding.place, ...rounding.clauses];
      return [
        both(label),
        `[${unit}]`,
        ...(node.id === undefined ? [] : [`as ${general(node.id)}`]),
        ...(formula === undefined ? [] : [`= ${general(formula)}`]),
        ...(rounded === undefined ? [] : [`~ ${rounded.join(' ')}`]),
        clauses.join(' '),
      ].join('  ');
    }
    case 'parameter':
      return `parameter ${node.id}`;
    case 'fact':
      return `fact ${general(node.path)}: ${both(node.label)}`;
    case 'decision':
      return `decision ${both(node.label)}`;
    case 'choice':
      return `choice ${node.id}=${node.option}`;
    case 'reference':
      return `reference ${general(node.to)}: ${both(node.label)}`;
  }
}

/** Adds a step and all below it, each with what it can be derived from. */
function collect(node: Derivation, steps: Map<string, Set<string>>): void {
  if (node.node !== 'calculation') return;
  const parts = steps.get(headOf(node)) ?? new Set();
  steps.set(headOf(node), parts);
  for (const input of node.inputs) {
    parts.add(headOf(input));
    collect(input, steps);
  }
}

function findingLine(finding: Finding): string {
  const { rule, clauses, subject, outcome, missing, sentence, waivable, waivedBy } = finding;
  return [
    `${rule} ${outcome}${waivable ? ', waivable' : ''}${waivedBy ? ', waived' : ''}`,
    subject.kind,
    ...(missing === undefined ? [] : [`missing ${general(missing)}`]),
    both(sentence),
    clauses.join(' '),
  ].join('  ');
}

/** Every step that some statements derive, with all it came from in any of them, and every finding; values left out. */
export function stepsOf(statements: Iterable<Statement>): string {
  const steps = new Map<string, Set<string>>();
  const findings = new Set<string>();
  for (const statement of statements) {
    const { derivation, gates, classes, trainees } = statement;
    for (const each of [...gates, ...classes, ...trainees]) collect(each.derivation, steps);
    collect(derivation, steps);
    for (const finding of statement.findings) findings.add(findingLine(finding));
  }
  const sorted = [...steps].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const told = sorted.flatMap(([head, parts]) => [
    head,
    ...[...parts].toSorted().map((part) => `    ${part}`),
  ]);
  return `${[...told, '', ...[...findings].toSorted()].join('\n')}\n`;
}
