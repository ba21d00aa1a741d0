import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import type { Statement } from '#policy/engine/statement.ts';

function stepsIn(node: Derivation): readonly CalculationNode[] {
  return node.node === 'calculation' ? [node, ...node.inputs.flatMap(stepsIn)] : [];
}

/** The first step of a statement with this English label. */
export function stepOf(
  { classes, trainees, gates, derivation }: Statement,
  label: string,
): CalculationNode {
  const trees = [...classes, ...trainees, ...gates].map((line) => line.derivation);
  const found = [...trees, derivation].flatMap(stepsIn).find((step) => step.label.en === label);
  if (found === undefined) throw new Error(`No step is called “${label}”.`);
  return found;
}

/** The ids of the readings and numbers of the law that a step came from. */
export function lawNamed({ inputs }: CalculationNode): readonly string[] {
  return inputs.flatMap((input) =>
    input.node === 'choice' || input.node === 'parameter' ? [input.id] : [],
  );
}

/** What is said of the facts, decisions and other steps that a step came from. */
export function factsNamed({ inputs }: CalculationNode): readonly string[] {
  return inputs.flatMap((input) =>
    input.node === 'choice' || input.node === 'parameter'
      ? []
      : [`${input.label.zh} | ${input.label.en}: ${input.value}`],
  );
}
