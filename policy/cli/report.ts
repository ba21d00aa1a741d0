import { reports } from '#policy/packs/reports.ts';
import { refusal, refusedFacts } from './bad-input.ts';
import { overridesOf } from './overrides.ts';
import { readJson } from './read-json.ts';

/** Whole numbers of any size are written as text, as shares need them. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

/** A report of a facts file as JSON; throws `BadInput` or `EngineError`. */
export function reportOfFile(name: string, file: string, choice: readonly string[]): string {
  const found = reports.find(({ id }) => id === name);
  if (found === undefined) {
    const known = reports.map(({ id }) => id).join(', ');
    throw refusal('unknown-report', {
      zh: `没有报表“${name}”；可选：${known}。`,
      en: `There is no report "${name}"; options: ${known}.`,
    });
  }
  const made = found.make(readJson(file), overridesOf(choice, found.pack));
  if (!made.ok) throw refusedFacts(made.problems);
  return `${JSON.stringify(made.facts, plain, 2)}\n`;
}
