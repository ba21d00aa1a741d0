import { explainDerivation } from './explain-derivation.ts';
import { explainValue } from './explain-value.ts';
import type { Finding } from './finding.ts';
import type { Statement, TraineeLine } from './statement.ts';
import { statusWords } from './status-words.ts';

const outcomeWords = {
  pass: '通过',
  warn: '提示',
  block: '不通过',
  undetermined: '未定',
  'not-applicable': '不适用',
} as const;

const payeeWords = { institution: '培训机构', enterprise: '企业', trainee: '学员' } as const;

function findingLine(finding: Finding): string {
  const { outcome, clauses, sentence } = finding;
  return `- 〔${clauses.join('，')}〕${outcomeWords[outcome]}：${sentence.zh}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function traineeLines(lines: readonly TraineeLine[]): readonly string[] {
  return lines.flatMap((line) => explainDerivation(line.derivation));
}

/** The whole statement as Chinese text, from the same object that JSON and payment come from. */
export function explainStatement(statement: Statement): string {
  const { pack, status, provisional, totalFen, findings, advance } = statement;
  const said = findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  const deadline = statement.deadline
    ? [
        `申报截止日 ${statement.deadline.lastDay}，逾期 ${statement.deadline.lateWorkingDays} 个工作日`,
      ]
    : [];
  return [
    `结算单：项目 ${statement.projectId}，申请 ${statement.claimId}`,
    `政策包 ${pack.id}（${pack.revision}），适用 ${pack.lawOf} 的规定，核算日 ${statement.asOf}，程序版本 ${statement.computedBy}`,
    `结论：${statusWords[status]}`,
    `合计：${explainValue({ value: totalFen.toString(), unit: 'fen' })}`,
    ...(provisional && status === 'payable' ? ['金额为暂定，在有关文件补齐前不得拨付'] : []),
    ...deadline,
    ...(statement.payee === undefined ? [] : [`收款人：${payeeWords[statement.payee]}`]),
    ...section('核查结论', said.map(findingLine)),
    ...section(
      '项目条件',
      statement.gates.flatMap((gate) => explainDerivation(gate.derivation)),
    ),
    ...section(
      '班级',
      statement.classes.flatMap(({ id, barred, derivation }) => [
        `班级 ${id}${barred ? '（不予补贴）' : ''}`,
        ...explainDerivation(derivation),
      ]),
    ),
    ...section('学员', traineeLines(statement.trainees)),
    ...section('预拨', advance === undefined ? [] : explainDerivation(advance.derivation)),
    ...section(
      '采用的解释口径',
      statement.choices.map(
        ({ id, amb, option, label }) => `- ${label.zh}（${amb} ${id}=${option}）`,
      ),
    ),
    '',
  ].join('\n');
}
