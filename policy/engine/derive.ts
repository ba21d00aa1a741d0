import type { Bilingual } from './bilingual.ts';
import type {
  CalculationNode,
  ChoiceNode,
  DecisionNode,
  Derivation,
  FactNode,
  ParameterNode,
  ReferenceNode,
  ValueUnit,
} from './derivation.ts';
import type { EvidenceRef } from './facts/shared-facts.ts';
import { findChoice, type Law } from './law.ts';
import type { ParameterUnit } from './parameter.ts';
import { formatRatio, type Ratio } from './ratio.ts';

function text(value: number | bigint | string | Ratio): string {
  return typeof value === 'object' ? formatRatio(value) : value.toString();
}

const unitOfParameter: Partial<Record<ParameterUnit, ValueUnit>> = {
  persons: 'persons',
  'class-hours': 'class-hours',
  'class-hours-per-day': 'class-hours',
  minutes: 'minutes',
  'working-days': 'days',
  days: 'days',
  'events-per-day': 'events',
  fen: 'fen',
  'fen-per-class-hour': 'fen',
  'fen-per-person-day': 'fen',
  'fen-per-person-year': 'fen',
  months: 'months',
  share: 'share',
};

/** A tree built when it is first asked for and then kept: amounts alone need none. */
export function once<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

/** A step of a derivation. */
export function step(
  node: Omit<CalculationNode, 'node' | 'value'> & {
    readonly value: number | bigint | string | Ratio;
  },
): CalculationNode {
  return { ...node, node: 'calculation', value: text(node.value) };
}

/** The law says the same of an id however often it is asked, so a leaf is made once for each law. */
function oncePerLaw<T>(make: (law: Law, id: string) => T): (law: Law, id: string) => T {
  const made = new WeakMap<Law, Map<string, T>>();
  return (law, id) => {
    const known = made.get(law)?.get(id);
    if (known !== undefined) return known;
    const leaf = make(law, id);
    made.set(law, (made.get(law) ?? new Map<string, T>()).set(id, leaf));
    return leaf;
  };
}

/** A leaf that cites the parameter in force. */
export const parameterLeaf = oncePerLaw((law, id): ParameterNode => {
  const { label, clauses, from, value, unit } = law.parameter(id);
  return {
    node: 'parameter',
    id,
    label,
    clauses,
    from,
    value: text(value),
    unit: unitOfParameter[unit] ?? 'text',
  };
});

/** A leaf that says something is so. */
export function factLeaf(
  path: string,
  label: Bilingual,
  value: number | string,
  unit: ValueUnit,
  evidence?: readonly (EvidenceRef | undefined)[],
): FactNode {
  const leaf: FactNode = { node: 'fact', path, label, value: text(value), unit };
  if (evidence === undefined || evidence.length === 0) return leaf;
  const refs = evidence.filter((ref) => ref !== undefined);
  return refs.length === 0 ? leaf : { ...leaf, evidence: refs };
}

/** A leaf that names the reading taken. */
export const choiceLeaf = oncePerLaw((law, id): ChoiceNode => {
  const option = law.choice(id);
  const choice = findChoice(law.pack, id);
  const reading = choice?.options.find((candidate) => candidate.id === option)?.label;
  return {
    node: 'choice',
    id,
    amb: choice?.amb ?? '',
    option,
    label: {
      zh: `${choice?.label.zh ?? id}：${reading?.zh ?? option}`,
      en: `${choice?.label.en ?? id}: ${reading?.en ?? option}`,
    },
  };
});

/** A leaf that says what an officer decided. */
export function decisionLeaf(
  label: Bilingual,
  value: string,
  note: { readonly officer: string; readonly reason: string; readonly on: string },
): DecisionNode {
  const { officer, reason, on } = note;
  return { node: 'decision', label, value, unit: 'text', officer, reason, on };
}

/** A leaf that points to a step derived elsewhere in the statement; the step must carry an id. */
export function referTo(target: CalculationNode): ReferenceNode {
  const { id, label, value, unit } = target;
  if (id === undefined) throw new Error(`The step "${label.en}" has no id to refer to.`);
  return { node: 'reference', to: id, label, value, unit };
}

/** Every leaf of the trees that names a reading, each once, in order of id. */
export function choicesOf(trees: readonly Derivation[]): readonly ChoiceNode[] {
  const found = new Map<string, ChoiceNode>();
  const visit = (node: Derivation): void => {
    if (node.node === 'choice') found.set(node.id, node);
    if (node.node === 'calculation') node.inputs.forEach(visit);
  };
  trees.forEach(visit);
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
