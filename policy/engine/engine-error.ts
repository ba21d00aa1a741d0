import type { Bilingual } from './bilingual.ts';

/** An input the engine refuses to compute with; `code` is stable, `sentence` names value and expectation. */
export class EngineError extends Error {
  readonly code: string;
  readonly sentence: Bilingual;

  constructor(code: string, sentence: Bilingual, options?: ErrorOptions) {
    super(`${sentence.zh} ${sentence.en}`, options);
    this.name = 'EngineError';
    this.code = code;
    this.sentence = sentence;
  }
}
