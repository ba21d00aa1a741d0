import { createHash } from 'node:crypto';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { compareReadings } from '#policy/engine/compare-readings.ts';
import { explainCounterfactuals } from '#policy/engine/explain-counterfactuals.ts';
import { explainReadings } from '#policy/engine/explain-readings.ts';
import { explainStatement } from '#policy/engine/explain-statement.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { findPack } from '#policy/packs/find-pack.ts';
import { refusal, refusedFacts } from './bad-input.ts';
import { readJson } from './read-json.ts';

/** What `settle` was asked for. */
export interface SettleRequest {
  readonly file: string;
  readonly pack: string;
  readonly choices: readonly string[];
  readonly computedBy: string;
  /** How the statement is told: as JSON, in Chinese, by the hash that its page shows, or what other readings would pay. */
  readonly as: 'json' | 'text' | 'hash' | 'readings';
}

/** The readings of `--choice ID=OPTION`; throws `BadInput`. */
export function overridesOf(choices: readonly string[]): ChoiceOverrides {
  return Object.fromEntries(
    choices.map((each) => {
      const [id, option, ...rest] = each.split('=');
      if (!id || !option || rest.length > 0) {
        throw refusal({
          zh: `--choice ${each}：应为 ID=OPTION，例如 cost.prorata=RATIO_CAPPED。`,
          en: `--choice ${each}: expected ID=OPTION, for example cost.prorata=RATIO_CAPPED.`,
        });
      }
      return [id, option];
    }),
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The statement of a facts file as JSON, Chinese text or hash of its canonical JSON, or its other readings; throws `BadInput` or `EngineError`. */
export function settleFile(request: SettleRequest): string {
  const pack = findPack(request.pack);
  const choices = overridesOf(request.choices);
  const parsed = parseFacts(settlementFactsSchema, readJson(request.file));
  if (!parsed.ok) throw refusedFacts(parsed.problems);
  const { facts } = parsed;
  const options = { computedBy: request.computedBy, choices };
  const statement = pack.settle(facts, options);
  switch (request.as) {
    case 'json':
      return json(statement);
    case 'text':
      return [
        explainStatement(statement),
        explainReadings(compareReadings(pack, facts, options)),
        explainCounterfactuals(statementCounterfactuals(pack, facts, options)),
      ].join('');
    case 'hash':
      return `${createHash('sha256').update(canonicalJson(statement)).digest('hex')}\n`;
    case 'readings':
      return json(compareReadings(pack, facts, options));
    default:
      return request.as satisfies never;
  }
}
