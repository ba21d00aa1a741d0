import type { Choice } from './choice.ts';
import type { ClauseAccount, ClauseEntry } from './clause.ts';
import { fen, formatYuan } from './fen.ts';
import type { FixedReading } from './fixed-reading.ts';
import type { PolicyPack } from './pack.ts';
import type { DatedValue, Parameter } from './parameter.ts';
import { formatPercent } from './ratio.ts';
import type { RuleHead } from './rule.ts';
import type { ExampleCase, RuleExamples } from './rule-example.ts';
import type { ShownList } from './shown-list.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function valueText({ value, from, to }: DatedValue, { unit }: Parameter): string {
  const text = ((): string => {
    if (typeof value === 'object') return formatPercent(value);
    if (typeof value === 'number' && unit.startsWith('fen')) return `${formatYuan(fen(value))} 元`;
    return `${value}`;
  })();
  return `${text}（${from} 起${to === undefined ? '' : `，${to} 止`}）`;
}

const outcomeWords = {
  pass: '通过',
  warn: '提示',
  block: '不通过',
  undetermined: '待补',
  'not-applicable': '不适用',
} as const;

/** A case as words: the sample, the readings, and the fact that is otherwise. */
function caseText({ sample, choices = {}, change, outcome }: ExampleCase): string {
  const read = Object.entries(choices).map(([id, option]) => `，口径 \`${id}=${option}\``);
  const to = change?.to === undefined ? '未填' : `\`${JSON.stringify(change.to)}\``;
  const otherwise = change === undefined ? '原样' : `\`${change.path}\` 改为 ${to}`;
  return `\`${sample}\`${read.join('')}，${otherwise}：${outcomeWords[outcome]}`;
}

function exampleText(rule: string, examples: RuleExamples): string {
  const example = examples.get(rule);
  return example === undefined
    ? '无示例'
    : `${caseText(example.stops)}；${caseText(example.passes)}`;
}

/** A rule of the register, with the case in which it stops. */
function enforcedText(rule: string, examples: RuleExamples): string {
  const example = examples.get(rule);
  return `\`${rule}\`（${example === undefined ? '无示例' : `示例 ${caseText(example.stops)}`}）`;
}

function accountText(account: ClauseAccount, examples: RuleExamples): string {
  if ('enforcedBy' in account)
    return `规则 ${account.enforcedBy.map((id) => enforcedText(id, examples)).join('、')}`;
  if ('computedBy' in account) return `计算 \`${account.computedBy}\``;
  if ('recordedBy' in account) {
    const why = account.why === undefined ? '' : `（${account.why.zh}）`;
    return `${account.planned ? '待建' : '记录'} \`${account.recordedBy}\`${why}`;
  }
  if ('judgedBy' in account) return `人工判断：${account.judgedBy.zh}`;
  if ('later' in account) return `暂缓：${account.later.zh}`;
  return `不涉及软件：${account.noSoftware.zh}`;
}

const kindWords = { hard: '应执行', soft: '引导性', org: '对机构' } as const;

const parameterRow = (parameter: Parameter): string[] => [
  `\`${parameter.id}\``,
  parameter.label.zh,
  parameter.values.map((value) => valueText(value, parameter)).join('；'),
  parameter.clauses.join(' '),
];

const ruleRow = (
  { id, title, stage, clauses, inPrinciple }: RuleHead,
  examples: RuleExamples,
): string[] => [
  `\`${id}\``,
  `${title.zh}${inPrinciple ? '（原则上，可例外批准）' : ''}`,
  stage,
  clauses.join(' '),
  exampleText(id, examples),
];

const choiceRow = ({ id, amb, label, options, clauses, default: taken }: Choice): string[] => [
  `\`${id}\``,
  amb,
  label.zh,
  options
    .map(
      (option) =>
        `${option.id === taken ? '**' : ''}${option.label.zh}${option.id === taken ? '**' : ''}`,
    )
    .join('；'),
  clauses.join(' '),
];

const fixedRow = ({ id, amb, taken, notTaken, reason, clauses }: FixedReading): string[] => [
  `\`${id}\``,
  amb,
  taken.zh,
  notTaken.zh,
  reason.zh,
  clauses.join(' '),
];

const clauseRow = (
  { id, source, kind, gist, accounts }: ClauseEntry,
  examples: RuleExamples,
): string[] => [
  id,
  source,
  kindWords[kind],
  gist.zh,
  accounts.map((account) => accountText(account, examples)).join('；'),
];

function listText({ label, columns, rows, clauses }: ShownList): string {
  return [`### ${label.zh}`, `条款：${clauses.join(' ')}`, table(columns, rows)].join('\n\n');
}

/** What the page of a pack shows beside the pack. */
export interface BesidePack {
  readonly examples: RuleExamples;
  readonly lists: readonly ShownList[];
}

/** A pack as a page that a policy officer can read: parameters, rules with an example each, readings that may be chosen or are fixed, lists, register. The default reading is set in bold. */
export function documentPack(pack: PolicyPack, { examples, lists }: BesidePack): string {
  const { title, documentNumber, issuers, signedOn, draft, provisional, standsOn } = pack;
  return `${[
    `# ${title.zh}`,
    [
      `- 政策包：\`${pack.revision}\`，地区 ${pack.region}`,
      `- 文号：${documentNumber ?? '无'}；发文机关：${issuers.map(({ zh }) => zh).join('、')}；日期：${signedOn ?? '文中未载'}`,
      `- 状态：${draft ? '征求意见稿，启用前不支付' : '有效'}${provisional === undefined ? '' : `；${provisional.zh}`}`,
      `- 上级政策包：${standsOn.map(({ id }) => `\`${id}\``).join('、') || '无'}`,
    ].join('\n'),
    '本页由政策包生成，请勿手改。',
    '## 参数',
    table(['参数', '含义', '值', '条款'], pack.parameters.map(parameterRow)),
    '## 规则',
    '示例各有两例：规则在其中最严的结果，以及通过（或不适用）的结果；事实名称见 `test/policy/examples`，逐项改动的后果见 `test/policy/each-fact`。',
    table(
      ['规则', '内容', '环节', '条款', '示例'],
      pack.ruleHeads.map((rule) => ruleRow(rule, examples)),
    ),
    '## 解释口径',
    table(['口径', '存疑点', '问题', '选项（粗体为默认）', '条款'], pack.choices.map(choiceRow)),
    '## 固定口径',
    table(['口径', '存疑点', '采用', '未采用', '理由', '条款'], pack.fixedReadings.map(fixedRow)),
    ...(lists.length === 0 ? [] : ['## 清单', ...lists.map(listText)]),
    '## 条款登记',
    table(
      ['条款', '原文位置', '性质', '要点', '处理'],
      pack.clauses.map((entry) => clauseRow(entry, examples)),
    ),
  ].join('\n\n')}\n`;
}
