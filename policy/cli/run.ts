import { EngineError } from '#policy/engine/engine-error.ts';
import { maskPersonal } from '#policy/engine/facts/mask-personal.ts';
import { BadInput, refusal } from './bad-input.ts';
import type { Answer } from './command.ts';
import { commands } from './commands.ts';
import { usage, usageOf } from './usage.ts';

/** What a command leaves behind: text for both streams, and the exit code; 2 is bad input, which leaves nothing on the first stream. */
export interface Outcome {
  readonly code: Answer['code'] | 2;
  readonly out: string;
  readonly err: string;
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h';
}

function answer([name, ...args]: readonly string[]): Answer {
  if (name === undefined || isHelp(name)) return { code: 0, text: usage(commands) };
  const found = commands.find((each) => each.name === name);
  if (found === undefined) {
    const known = commands.map((each) => each.name).join(', ');
    throw refusal('unknown-command', {
      zh: `没有命令“${name}”；可选：${known}；请看 --help。`,
      en: `There is no command "${name}"; options: ${known}; see --help.`,
    });
  }
  return args.some(isHelp) ? { code: 0, text: usageOf(found) } : found.run(args);
}

/** Every error leaves here: an ID, telephone or account number never comes back, whatever it was typed as. */
function refused(code: string, lines: readonly string[]): Outcome {
  const masked = lines.map(maskPersonal);
  return { code: 2, out: '', err: `${[`错误 error: ${code}`, ...masked].join('\n')}\n` };
}

/** Runs one command without touching the process, so that tests can read what it says. */
export function run(args: readonly string[]): Outcome {
  try {
    const { code, text } = answer(args);
    return { code, out: text, err: '' };
  } catch (error) {
    if (error instanceof BadInput) return refused(error.code, error.lines);
    if (error instanceof EngineError) {
      return refused(error.code, [error.sentence.zh, error.sentence.en]);
    }
    if (error instanceof RangeError) return refused('out-of-range', [error.message]);
    throw error;
  }
}
