import type { Counterfactual } from './counterfactual.ts';

function lineOf({ about, kind, sentence }: Counterfactual): string {
  const subject = about.kind === 'trainee' ? `学员 ${about.id}` : '整个申请';
  return kind === 'change' ? `- ${subject}：若${sentence.zh}` : `- ${subject}：${sentence.zh}`;
}

/** What would turn a refusal or a line that pays nothing, as Chinese text; empty where everybody is paid. */
export function explainCounterfactuals(all: readonly Counterfactual[]): string {
  if (all.length === 0) return '';
  return ['', '怎样会得到补贴（最小的改变）', ...all.map(lineOf), ''].join('\n');
}
