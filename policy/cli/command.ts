import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Bilingual } from '#policy/engine/bilingual.ts';
import { argumentFault } from './argument-fault.ts';
import { refusal } from './bad-input.ts';

/** What a command answers: its text, and the exit code (1 where a check fails, 3 where none is made). */
export interface Answer {
  readonly code: 0 | 1 | 3;
  readonly text: string;
}

/** A command of the policy command line (政策命令). */
export interface Command {
  readonly name: string;
  /** What follows the name, for example `FACTS.json [--hash]`. */
  readonly synopsis: string;
  readonly says: Bilingual;
  /** The exit codes it may end with, beside 2 for bad input. */
  readonly codes: readonly Answer['code'][];
  readonly options: readonly string[];
  run(args: readonly string[]): Answer;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values'];

/** The one answer of a command that checks nothing. */
export function done(text: string): Answer {
  return { code: 0, text };
}

function parsed<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw refusal('bad-arguments', argumentFault(cause, Object.keys(options)));
  }
}

/** A command from its words, its options, how many words may follow its name, and what it answers. */
export function command<const O extends Options>(
  head: Omit<Command, 'run' | 'options'>,
  options: O,
  [least, most]: readonly [least: number, most: number],
  answer: (values: Values<O>, ...words: readonly string[]) => Answer,
): Command {
  return {
    ...head,
    options: Object.keys(options),
    run: (args) => {
      const { values, positionals } = parsed(args, options);
      if (positionals.length < least || positionals.length > most) {
        throw refusal('bad-arguments', {
          zh: `用法：${head.name} ${head.synopsis}；得到“${positionals.join(' ')}”，请看 ${head.name} --help。`,
          en: `Usage: ${head.name} ${head.synopsis}; got "${positionals.join(' ')}", see ${head.name} --help.`,
        });
      }
      return answer(values as Values<O>, ...positionals);
    },
  };
}
