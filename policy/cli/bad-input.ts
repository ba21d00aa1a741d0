import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { FactProblem } from '#policy/engine/facts/parse-facts.ts';

/** What the person typed or filed cannot be worked with: a stable code, and lines that say where, what, and what is expected. */
export class BadInput extends Error {
  readonly code: string;
  readonly lines: readonly string[];

  constructor(code: string, lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
    this.code = code;
    this.lines = lines;
  }
}

/** A refusal of one sentence, Chinese first. */
export function refusal(code: string, { zh, en }: Bilingual): BadInput {
  return new BadInput(code, [zh, en]);
}

/** A refusal that names every field, its value and what was expected. */
export function refusedFacts(problems: readonly FactProblem[]): BadInput {
  return new BadInput(
    'bad-facts',
    problems.flatMap(({ code, path, value, sentence }) => [
      `${path === '' ? '（整个文件 whole file）' : path} = ${value} [${code}]`,
      `  ${sentence.zh}`,
      `  ${sentence.en}`,
    ]),
  );
}
