import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EngineError } from '#policy/engine/engine-error.ts';
import { BadInput, refusal } from './bad-input.ts';
import { schemaOf } from './print-schema.ts';
import { settleFile } from './settle.ts';
import { usage } from './usage.ts';

/** What a command leaves behind: text for both streams and the exit code, 0 or 2. */
export interface Outcome {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

const options = {
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  pack: { type: 'string', default: 'changchun-2024' },
  choice: { type: 'string', multiple: true, default: [] },
  'computed-by': { type: 'string', default: 'local' },
} satisfies ParseArgsConfig['options'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw refusal({ zh: `参数有误：${detail}`, en: `Bad arguments: ${detail}` });
  }
}

function answer(args: readonly string[]): string {
  const { values, positionals } = parsed(args);
  const [command, target, ...rest] = positionals;
  if (values.help || command === undefined) return usage;
  if (target === undefined || rest.length > 0 || !['settle', 'schema'].includes(command)) {
    throw refusal({
      zh: `不明白“${positionals.join(' ')}”；请看 --help。`,
      en: `Cannot make sense of "${positionals.join(' ')}"; see --help.`,
    });
  }
  if (command === 'schema') return schemaOf(target);
  return settleFile({
    file: target,
    pack: values.pack,
    choices: values.choice,
    computedBy: values['computed-by'],
    explain: values.explain,
  });
}

/** Runs one command without touching the process, so that tests can read what it says. */
export function run(args: readonly string[]): Outcome {
  try {
    return { code: 0, out: answer(args), err: '' };
  } catch (error) {
    if (error instanceof BadInput) return { code: 2, out: '', err: `${error.lines.join('\n')}\n` };
    if (error instanceof EngineError) {
      return { code: 2, out: '', err: `${error.sentence.zh}\n${error.sentence.en}\n` };
    }
    if (error instanceof RangeError) return { code: 2, out: '', err: `${error.message}\n` };
    throw error;
  }
}
