import type { Derivation, FactNode } from './derivation.ts';
import { explainRounding, explainValue } from './explain-value.ts';

/** More facts than this below one step are summed up, with the odd ones named. */
const mostFactsListed = 8;

function cited(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `〔${clauses.join('，')}〕`;
}

function sentenceOf(node: Derivation): string {
  switch (node.node) {
    case 'calculation': {
      const { rounding } = node;
      const rounded = rounding && `，${explainRounding(rounding)}`;
      const formula = node.formula === undefined ? '' : `（${node.formula}）`;
      return `${node.label.zh}：${explainValue(node)}${formula}${rounded ?? ''}${cited(node.clauses)}`;
    }
    case 'parameter':
      return `参数 ${node.label.zh}：${explainValue(node)}，自 ${node.from}${cited(node.clauses)}`;
    case 'fact': {
      const evidence = (node.evidence ?? []).map(({ evidenceId }) => evidenceId).join('，');
      return `事实 ${node.label.zh}：${explainValue(node)}${evidence === '' ? '' : `［${evidence}］`}`;
    }
    case 'decision':
      return `决定 ${node.label.zh}：${explainValue(node)}，${node.officer}，${node.on}，理由：${node.reason}`;
    case 'choice':
      return `口径 ${node.label.zh}（${node.amb} ${node.id}=${node.option}）`;
    case 'reference':
      return `见 ${node.label.zh}：${explainValue(node)}（${node.to}）`;
  }
}

/** Rates, amounts and shares are each one of a kind. */
function standsAlone({ unit }: FactNode): boolean {
  return unit === 'fen' || unit === 'share';
}

/** Dozens of alike days would hide the odd one, so only those that count nothing are named; of facts that count nothing at all, the first. What stands alone stays. */
function factLines(facts: readonly FactNode[], indent: string): readonly string[] {
  if (facts.length <= mostFactsListed) return facts.map((node) => `${indent}- ${sentenceOf(node)}`);
  const alone = facts.filter(standsAlone);
  if (alone.length > 0) {
    const alike = facts.filter((node) => !standsAlone(node));
    return [...alone.map((node) => `${indent}- ${sentenceOf(node)}`), ...factLines(alike, indent)];
  }
  if (facts.some(({ unit }) => unit === 'text')) {
    return [
      ...facts.slice(0, mostFactsListed).map((node) => `${indent}- ${sentenceOf(node)}`),
      `${indent}- 另有事实 ${facts.length - mostFactsListed} 项`,
    ];
  }
  const empty = facts.filter(({ value }) => value === '0');
  return [
    `${indent}- 事实 ${facts.length} 项，其中 ${facts.length - empty.length} 项计入`,
    ...empty.map((node) => `${indent}- ${sentenceOf(node)}`),
  ];
}

/** A derivation as an indented list in Chinese, one line a node. */
export function explainDerivation(node: Derivation, indent = ''): readonly string[] {
  const line = `${indent}- ${sentenceOf(node)}`;
  if (node.node !== 'calculation') return [line];
  const facts = node.inputs.filter((input) => input.node === 'fact');
  const choices = node.inputs.filter((input) => input.node === 'choice');
  const others = node.inputs.filter((input) => input.node !== 'fact' && input.node !== 'choice');
  const deeper = `${indent}  `;
  return [
    line,
    ...factLines(facts, deeper),
    ...others.flatMap((input) => explainDerivation(input, deeper)),
    ...(choices.length === 0
      ? []
      : [`${deeper}- 口径 ${choices.map(({ amb, option }) => `${amb} ${option}`).join('；')}`]),
  ];
}
