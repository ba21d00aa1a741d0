import type { Bilingual } from '#policy/engine/bilingual.ts';
import { programmes } from '#policy/packs/programmes.ts';
import { reports } from '#policy/packs/reports.ts';
import type { Answer, Command } from './command.ts';

const call = 'npm run -s policy --';

const optionWords: Readonly<Record<string, readonly [name: string, zh: string, en: string]>> = {
  pack: [
    '--pack PACK',
    '政策包或其版本；事实文件写明 pack 的可省略',
    'pack or revision; not needed where the facts name their pack',
  ],
  choice: ['--choice ID=OPTION', '换用其他解释口径，可重复', 'takes another reading, repeatable'],
  'computed-by': [
    '--computed-by COMMIT',
    '写入结算单的程序版本，默认 local',
    'commit named in the statement',
  ],
  hash: ['--hash', '只输出结算单的校验值', 'prints the hash of the statement alone'],
  verdicts: [
    '--verdicts',
    '以 JSON 输出每项核查结论的推导',
    'prints the tree of each verdict as JSON',
  ],
  readings: [
    '--readings',
    '以 JSON 输出其他口径的结果',
    'prints what the other readings would pay as JSON',
  ],
  root: ['--root SHA256', '公布的结算单校验值', 'published hash of the statement'],
  sources: ['--sources DIR', '存放政策文件的目录', 'directory of the documents'],
  json: ['--json', '结果以 JSON 输出', 'prints the result as JSON'],
};

const codeWords: Readonly<Record<Answer['code'] | 2, Bilingual>> = {
  0: { zh: '完成', en: 'done' },
  1: { zh: '核对不符', en: 'a check fails' },
  2: { zh: '输入有误', en: 'bad input' },
  3: { zh: '核验程序未覆盖', en: 'not covered by the verifier' },
};

function optionLines(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const [synopsis, zh, en] = optionWords[name] ?? [`--${name}`, '', ''];
    return [`  ${synopsis.padEnd(22)} ${zh}`, `  ${''.padEnd(22)} ${en}`];
  });
}

function exitLine(codes: readonly (keyof typeof codeWords)[]): string {
  const told = codes.map((code) => `${code} ${codeWords[code].zh} ${codeWords[code].en}`);
  return `退出码 Exit codes: ${told.join(' · ')}`;
}

function headLines({ name, synopsis, says }: Command): readonly string[] {
  return [`  ${`${call} ${name} ${synopsis}`.trimEnd()}`, `      ${says.zh}`, `      ${says.en}`];
}

/** One row for each kind of claim: the pack, the kind, its example. */
function claimLines(): readonly string[] {
  return programmes.flatMap(({ pack }) =>
    pack.claims.map(
      ({ id, label, example }) =>
        `  ${pack.id.padEnd(15)} ${id.padEnd(17)} ${example}  ${label.zh} ${label.en}`,
    ),
  );
}

/** One row for each report: its name, the pack, what it tells. */
function reportLines(): readonly string[] {
  return reports.map(
    ({ id, pack, label }) => `  ${id.padEnd(15)} ${pack.id.padEnd(17)} ${label.zh} ${label.en}`,
  );
}

const reportsTitle = '报表 Reports';

const claimsTitle = '政策包、申请种类和示例 Packs, kinds of claim and examples';

/** What `--help` prints after a command. */
export function usageOf(command: Command): string {
  const { options, codes } = command;
  return [
    '用法 Usage',
    '',
    ...headLines(command),
    ...(options.length === 0 ? [] : ['', ...optionLines(options)]),
    ...(options.includes('pack') || command.name === 'schema'
      ? ['', claimsTitle, ...claimLines()]
      : []),
    ...(command.name === 'report' || command.name === 'schema'
      ? ['', reportsTitle, ...reportLines()]
      : []),
    '',
    exitLine([...codes, 2 as const].toSorted()),
    '',
  ].join('\n');
}

/** What `--help` prints alone. */
export function usage(commands: readonly Command[]): string {
  return [
    '用法 Usage',
    ...commands.flatMap((each) => ['', ...headLines(each)]),
    '',
    ...optionLines(Object.keys(optionWords)),
    '',
    claimsTitle,
    ...claimLines(),
    '',
    reportsTitle,
    ...reportLines(),
    '',
    exitLine([0, 1, 2, 3]),
    `单个命令的说明 One command: ${call} settle --help`,
    '',
  ].join('\n');
}
