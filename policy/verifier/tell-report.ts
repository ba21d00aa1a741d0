import type { Answer, Report } from './report.ts';

const sentences: Readonly<Record<Answer, readonly [zh: string, en: string]>> = {
  verified: [
    '已核实：文件未经改动，每一笔金额都能由事实和政策重新算出。',
    'Verified: nothing was altered, and every amount follows from the facts and the law.',
  ],
  'consistent-unanchored': [
    '前后一致，但未与公布的校验值核对：请用 --root 给出公示或台账上的校验值。',
    'Consistent, but not held against a published hash: give the one on the notice or ledger with --root.',
  ],
  altered: ['已被改动。', 'Altered.'],
  'other-root': [
    '不是该校验值所指的结算单：文件本身未见改动，但其校验值与 --root 给出的不同。',
    'Not the statement of that hash: the file is whole in itself, but its hash is not the one given with --root.',
  ],
  differs: [
    '金额或结论与事实、政策不符。',
    'Amounts or conclusions do not follow from the facts and the law.',
  ],
  'not-covered': [
    '本核验程序不能重新计算此结算单，故不作结论。',
    'This verifier does not compute such a statement, and concludes nothing.',
  ],
};

/** The exit code of an answer: 0 it holds, 1 it does not, 3 nobody can say here. */
export function exitCodeOf(answer: Answer): 0 | 1 | 3 {
  if (answer === 'not-covered') return 3;
  return answer === 'verified' || answer === 'consistent-unanchored' ? 0 : 1;
}

/** A report as text, Chinese and English. */
export function tellReport(report: Report): string {
  const [zh, en] = sentences[report.answer];
  const { stop, expectedRoot } = report;
  const lines = [
    zh,
    en,
    ...(stop === undefined
      ? []
      : [
          `第 ${stop.byte} 字节（${stop.node || '/'}）：${stop.sentence.zh}`,
          `byte ${stop.byte} (${stop.node || '/'}): ${stop.sentence.en}`,
        ]),
    ...(stop === undefined ? report.altered.map((node) => `- 已改动 altered: ${node}`) : []),
    ...report.differences.map(
      ({ node, stated, computed }) => `- ${node}：写作 stated ${stated}，应为 computed ${computed}`,
    ),
    ...report.notCovered.map((what) => `- 未覆盖 not covered: ${what}`),
    ...(report.root === undefined ? [] : [`结算单校验值 statement SHA-256: ${report.root}`]),
    ...(expectedRoot === undefined ? [] : [`给出的校验值 hash given: ${expectedRoot}`]),
    ...(report.unchecked.length === 0
      ? []
      : [`未重算 not computed again: ${report.unchecked.join(', ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}
