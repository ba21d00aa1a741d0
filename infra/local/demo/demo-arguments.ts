import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadDemoInput } from './bad-demo-input.ts';

const folder = fileURLToPath(new URL('./scenarios/', import.meta.url));

/** What the command was asked for. */
export type DemoRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'schema' }
  | { readonly kind: 'live'; readonly file: string; readonly json: boolean };

/** Reads the command line. @throws {BadDemoInput} for anything it does not know. */
export function demoArguments(args: readonly string[]): DemoRequest {
  const values = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.schema) return { kind: 'schema' };
  if (values.case !== undefined && values.scenario !== undefined) {
    throw new BadDemoInput([
      '--case 与 --scenario 只能给出一个。',
      'Give either --case or --scenario, not both.',
    ]);
  }
  const file = values.scenario ?? caseFile(values.case ?? 'full-case');
  return { kind: 'live', file, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        case: { type: 'string' },
        scenario: { type: 'string' },
        json: { type: 'boolean', default: false },
        schema: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new BadDemoInput([
      `参数有误：${detail}；可用参数见 --help。`,
      `Bad arguments: ${detail}; see --help.`,
    ]);
  }
}

function caseFile(name: string): string {
  const known = caseNames();
  const file = `${folder}${name}.json`;
  if (known.includes(name) && existsSync(file)) return file;
  throw new BadDemoInput([
    `没有名为 ${name} 的情景；可选：${known.join('，')}，或用 --scenario 指明文件。`,
    `There is no case ${name}; options: ${known.join(', ')}, or name a file with --scenario.`,
  ]);
}

/** Names that `--case` takes. */
export function caseNames(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** What `npm run -s demo -- --help` prints. */
export const usage = `用法 Usage

  npm run demo                                完整走完示例项目，从立项到拨付
                                              lives the sample project from application to payment
  npm run demo -- --case below-threshold      另一情景：就业率不足，不予拨付
                                              another case: refused, the threshold is not met
  npm run demo -- --scenario FILE             以您自己的情景文件运行
                                              lives a scenario file of your own
  npm run -s demo -- --json                   最后一行输出一个 JSON 对象
                                              prints one JSON object on the last line
  npm run -s demo -- --schema                 输出情景文件的 JSON Schema
                                              prints the JSON Schema of a scenario file

退出码 Exit codes: 0 账簿、结算单与应得金额一致 all agree to the fen · 1 不一致或失败 not so · 2 输入有误 bad input
`;
