import type { Derivation } from '#policy/engine/derivation.ts';

/** What a node is and says, in short. */
function told(node: Derivation): string {
  switch (node.node) {
    case 'fact':
      return `${node.path}: ${node.value}`;
    case 'reference':
      return `as ${node.to}: ${node.value}`;
    case 'decision':
      return `decided: ${node.value}`;
    default:
      return node.id ?? node.label.en;
  }
}

/** What a step comes from, each in short. */
export function inputsOf(node: Derivation | undefined): readonly string[] {
  return node?.node === 'calculation' ? node.inputs.map(told) : [];
}
