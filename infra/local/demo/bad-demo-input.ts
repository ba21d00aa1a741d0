/** What was typed or filed cannot be lived; each line says in Chinese and English what to mend. */
export class BadDemoInput extends Error {
  override readonly name = 'BadDemoInput';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
