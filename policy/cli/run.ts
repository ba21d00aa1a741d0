import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EngineError } from '#policy/engine/engine-error.ts';
import { BadInput, refusal } from './bad-input.ts';
import { bundleFile } from './bundle.ts';
import { citeDocuments } from './cite.ts';
import { clauseCoverage } from './coverage.ts';
import { schemaOf } from './print-schema.ts';
import { type SettleRequest, settleFile } from './settle.ts';
import { usage } from './usage.ts';
import { verifyFile } from './verify.ts';

/** What a command leaves behind: text for both streams, and the exit code (1 where a check fails, 3 where none is made). */
export interface Outcome {
  readonly code: 0 | 1 | 2 | 3;
  readonly out: string;
  readonly err: string;
}

const options = {
  explain: { type: 'boolean', default: false },
  hash: { type: 'boolean', default: false },
  readings: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  pack: { type: 'string', default: 'changchun-2024' },
  choice: { type: 'string', multiple: true, default: [] },
  'computed-by': { type: 'string', default: 'local' },
  sources: { type: 'string' },
  root: { type: 'string' },
  json: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw refusal({ zh: `参数有误：${detail}`, en: `Bad arguments: ${detail}` });
  }
}

function done(out: string): Outcome {
  return { code: 0, out, err: '' };
}

function toldAs(values: {
  readonly hash: boolean;
  readonly readings: boolean;
  readonly explain: boolean;
}): SettleRequest['as'] {
  if (values.hash) return 'hash';
  if (values.readings) return 'readings';
  return values.explain ? 'text' : 'json';
}

function answer(args: readonly string[]): Outcome {
  const { values, positionals } = parsed(args);
  const [command, target, ...rest] = positionals;
  if (values.help || command === undefined) return done(usage);
  if (command === 'cite' && target === undefined) {
    const { holds, text } = citeDocuments({ sources: values.sources, json: values.json });
    return { code: holds ? 0 : 1, out: text, err: '' };
  }
  if (command === 'coverage' && target === undefined) return done(clauseCoverage(values.json));
  if (
    target === undefined ||
    rest.length > 0 ||
    !['settle', 'schema', 'bundle', 'verify'].includes(command)
  ) {
    throw refusal({
      zh: `不明白“${positionals.join(' ')}”；请看 --help。`,
      en: `Cannot make sense of "${positionals.join(' ')}"; see --help.`,
    });
  }
  if (command === 'schema') return done(schemaOf(target));
  if (command === 'verify') {
    const { code, text } = verifyFile({ file: target, root: values.root, json: values.json });
    return { code, out: text, err: '' };
  }
  if (command === 'bundle') {
    const { pack, choice: choices, 'computed-by': computedBy } = values;
    return done(bundleFile({ file: target, pack, choices, computedBy }));
  }
  return done(
    settleFile({
      file: target,
      pack: values.pack,
      choices: values.choice,
      computedBy: values['computed-by'],
      as: toldAs(values),
    }),
  );
}

/** Runs one command without touching the process, so that tests can read what it says. */
export function run(args: readonly string[]): Outcome {
  try {
    return answer(args);
  } catch (error) {
    if (error instanceof BadInput) return { code: 2, out: '', err: `${error.lines.join('\n')}\n` };
    if (error instanceof EngineError) {
      return { code: 2, out: '', err: `${error.sentence.zh}\n${error.sentence.en}\n` };
    }
    if (error instanceof RangeError) return { code: 2, out: '', err: `${error.message}\n` };
    throw error;
  }
}
