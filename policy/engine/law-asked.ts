import type { ChoiceNode, ParameterNode } from './derivation.ts';
import { choiceLeaf, parameterLeaf } from './derive.ts';
import type { Law } from './law.ts';

/** The same law, which tells `note` of each parameter and reading that is asked of it. */
export function lawAsked(law: Law, note: (leaf: ParameterNode | ChoiceNode) => void): Law {
  const noted =
    <T>(leaf: typeof parameterLeaf | typeof choiceLeaf, ask: (id: string) => T) =>
    (id: string): T => {
      note(leaf(law, id));
      return ask(id);
    };
  return {
    ...law,
    parameter: noted(parameterLeaf, law.parameter),
    count: noted(parameterLeaf, law.count),
    share: noted(parameterLeaf, law.share),
    fen: noted(parameterLeaf, law.fen),
    date: noted(parameterLeaf, law.date),
    choice: noted(choiceLeaf, law.choice),
  };
}
