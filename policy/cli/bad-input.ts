import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { FactProblem } from '#policy/engine/facts/parse-facts.ts';

/** What the person typed or filed cannot be worked with; each line says where, what, and what is expected. */
export class BadInput extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
    this.lines = lines;
  }
}

/** A refusal of one sentence, Chinese first. */
export function refusal({ zh, en }: Bilingual): BadInput {
  return new BadInput([zh, en]);
}

/** A refusal that names every field, its value and what was expected. */
export function refusedFacts(problems: readonly FactProblem[]): BadInput {
  return new BadInput(
    problems.flatMap(({ path, value, sentence }) => [
      `${path === '' ? '（整个文件）' : path} = ${value}`,
      `  ${sentence.zh}`,
      `  ${sentence.en}`,
    ]),
  );
}
