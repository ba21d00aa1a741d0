import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { explainDerivation } from '#policy/engine/explain-derivation.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { Statement, TraineeLine } from '#policy/engine/statement.ts';

const conclusions = { payable: '予以拨付', refused: '不予补贴', held: '暂缓' } as const;

/** The statement in Chinese on a screen: conclusion, sum, conditions, a line a trainee, readings. */
export function shortStatement(statement: Statement, sha256: string): string[] {
  const { pack, totalFen, status, gates, trainees, choices } = statement;
  const said = statement.findings.filter(
    ({ outcome }) => outcome === 'block' || outcome === 'undetermined' || outcome === 'warn',
  );
  return [
    `结算单 ${statement.claimId}（政策 ${pack.revision}，适用 ${pack.lawOf} 的规定，核算日 ${statement.asOf}）`,
    `结论：${conclusions[status]}`,
    `合计：${formatYuan(totalFen)} 元（${amountInCapitals(totalFen)}）`,
    '项目条件',
    ...gates.map(({ derivation }) => `  ${firstLine(explainDerivation(derivation))}`),
    '学员',
    ...trainees.map((one) => `  ${traineeLine(one)}`),
    ...(said.length === 0 ? [] : ['核查结论']),
    ...said.map(({ clauses, sentence }) => `  〔${clauses.join('，')}〕${sentence.zh}`),
    ...(choices.length === 0 ? [] : ['采用的解释口径']),
    ...choices.map(({ amb, id, option, label }) => `  ${amb} ${label.zh}：${id}=${option}`),
    `指纹 SHA-256 ${sha256}`,
  ];
}

function traineeLine({ id, fen, derivation }: TraineeLine): string {
  const why = derivation.node === 'calculation' ? derivation.inputs[0] : undefined;
  const reason = why === undefined ? '' : firstLine(explainDerivation(why));
  return `${id}  ${formatYuan(fen).padStart(9)} 元  ${reason}`;
}

function firstLine(lines: readonly string[]): string {
  return (lines[0] ?? '').replace(/^\s*- /, '');
}
