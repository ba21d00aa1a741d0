import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { BadDemoInput } from './bad-demo-input.ts';
import { type Scenario, scenario } from './scenario.ts';

/** The scenario of a file. @throws {BadDemoInput} naming each place that is wrong, its value and what is expected. */
export function readScenario(path: string): Scenario {
  return parseScenario(readJson(path));
}

/** The same for text that was read elsewhere. @throws {BadDemoInput} */
export function parseScenario(input: unknown): Scenario {
  const parsed = parseFacts(scenario, input);
  if (parsed.ok) return parsed.facts;
  throw new BadDemoInput(
    parsed.problems.flatMap(({ path, value, sentence }) => [
      `${path === '' ? '（整个文件 whole file）' : path} = ${value}`,
      `  ${sentence.zh}`,
      `  ${sentence.en}`,
    ]),
  );
}

/** The JSON Schema of a scenario file. */
export function scenarioSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(scenario, { io: 'input' }), null, 2)}\n`;
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new BadDemoInput([
      `不能读取情景文件 ${path}（${code}）。`,
      `Cannot read the scenario file ${path} (${code}).`,
    ]);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new BadDemoInput([
      `情景文件 ${path} 不是合法的 JSON：${detail}`,
      `The scenario file ${path} is not valid JSON: ${detail}`,
    ]);
  }
}
