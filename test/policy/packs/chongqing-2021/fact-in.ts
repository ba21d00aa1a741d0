import type { Derivation, FactNode } from '#policy/engine/derivation.ts';

/** The fact of a path as a tree names it; undefined where it does not. */
export function factIn(tree: Derivation, path: string): FactNode | undefined {
  if (tree.node === 'fact' && tree.path === path) return tree;
  const inputs = tree.node === 'calculation' ? tree.inputs : [];
  return inputs.map((input) => factIn(input, path)).find((found) => found !== undefined);
}
