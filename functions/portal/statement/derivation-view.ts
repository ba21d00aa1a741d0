import type { Derivation, FactNode } from '#policy/engine/derivation.ts';
import { explainRounding, explainValue } from '#policy/engine/explain-value.ts';

/** One line of a derivation: what it is, its value, the clauses it rests on, and what it came from. */
export interface DerivationLine {
  readonly kind: '计算' | '政策参数' | '事实' | '决定' | '口径' | '另见';
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly clauses: readonly string[];
  readonly children: readonly DerivationLine[];
}

/** More alike facts than this below one step are folded together. */
const MOST_FACTS = 8;

/** A derivation as lines that unfold. */
export function derivationLine(node: Derivation): DerivationLine {
  switch (node.node) {
    case 'calculation': {
      const rounding = node.rounding === undefined ? '' : explainRounding(node.rounding);
      return line('计算', node.label.zh, explainValue(node), node.clauses, {
        note: [node.formula, rounding].filter(Boolean).join('，'),
        children: childrenOf(node.inputs),
      });
    }
    case 'parameter':
      return line('政策参数', node.label.zh, explainValue(node), node.clauses, {
        note: `自 ${node.from} 起`,
      });
    case 'fact':
      return line('事实', node.label.zh, explainValue(node), [], {
        note: (node.evidence ?? []).map((one) => `材料 ${one.evidenceId}`).join('，'),
      });
    case 'decision':
      return line('决定', node.label.zh, explainValue(node), [], {
        note: `${node.on} 由 ${node.officer} 作出，理由：${node.reason}`,
      });
    case 'choice':
      return line('口径', node.label.zh, '', [], { note: node.amb });
    case 'reference':
      return line('另见', node.label.zh, explainValue(node), []);
    default:
      return node satisfies never;
  }
}

function childrenOf(inputs: readonly Derivation[]): DerivationLine[] {
  const facts = inputs.filter((one) => one.node === 'fact');
  const others = inputs.filter((one) => one.node !== 'fact').map(derivationLine);
  if (facts.length <= MOST_FACTS) return [...facts.map(derivationLine), ...others];
  return [folded(facts), ...others];
}

/** Dozens of alike days would hide the odd one: those that count nothing come first. */
function folded(facts: readonly FactNode[]): DerivationLine {
  const empty = facts.filter((one) => one.value === '0');
  const rest = facts.filter((one) => one.value !== '0');
  return line('事实', `逐项记录 ${facts.length} 项`, `${rest.length} 项计入`, [], {
    note: empty.length === 0 ? '' : `${empty.length} 项不计`,
    children: [...empty, ...rest].map(derivationLine),
  });
}

function line(
  kind: DerivationLine['kind'],
  label: string,
  value: string,
  clauses: readonly string[],
  rest: { readonly note?: string; readonly children?: readonly DerivationLine[] } = {},
): DerivationLine {
  return { kind, label, value, clauses, note: rest.note ?? '', children: rest.children ?? [] };
}
