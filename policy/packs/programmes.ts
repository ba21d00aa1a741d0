import { checkPack } from '#policy/engine/check-pack.ts';
import { compareReadings, type OtherReading } from '#policy/engine/compare-readings.ts';
import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { type ParsedFacts, parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { residentIds } from '#policy/engine/facts/resident-id.ts';
import type { ClaimKind, PolicyPack, ProgrammePack } from '#policy/engine/pack.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import type { DerivedFinding } from '#policy/engine/verdict-tree.ts';
import { changchun2024 } from './changchun-2024/pack.ts';
import { checkLawDays } from './check-law-days.ts';
import { chongqing2021 } from './chongqing-2021/pack.ts';
import { dadukou2022 } from './dadukou-2022/pack.ts';
import { qijiang2019 } from './qijiang-2019/pack.ts';

/** A statement with the facts it came from, and what else may be asked about it. */
export interface Settled {
  readonly facts: object;
  readonly statement: Statement;
  /** Every finding with its tree; the statement, whose hash others know, holds the findings alone. */
  verdicts(): readonly DerivedFinding[];
  /** What the other readings of the text would pay. */
  readings(): readonly OtherReading[];
  /** What would turn a refusal or an unpaid line; undefined where the pack does not say. */
  counterfactuals(): readonly Counterfactual[] | undefined;
}

/** A pack that settles whatever facts it is given, once they hold by its own schema, name nobody by a resident ID number and contradict neither themselves nor its tables. */
export interface Programme {
  readonly pack: PolicyPack & { readonly claims: readonly ClaimKind[] };
  /** Throws `EngineError` for days outside the pack's validity, unknown readings, and tables that were not entered. */
  settle(input: unknown, options: StatementOptions): ParsedFacts<Settled>;
}

function programme<F extends object>(pack: ProgrammePack<F>): Programme {
  return {
    pack,
    settle: (input, options) => {
      const parsed = parseFacts(pack.settlementFacts, input);
      if (!parsed.ok) return parsed;
      const { facts } = parsed;
      const problems = [...residentIds(facts), ...pack.contradictions(facts)];
      if (problems.length > 0) return { ok: false, problems };
      checkLawDays(pack, facts, known);
      return {
        ok: true,
        facts: {
          facts,
          statement: pack.settle(facts, options),
          verdicts: () => pack.judge(facts, options.choices).verdicts(),
          readings: () => compareReadings(pack, facts, options),
          counterfactuals: () =>
            pack.cures === undefined ? undefined : statementCounterfactuals(pack, facts, options),
        },
      };
    },
  };
}

/** Every revision of every pack that settles, oldest revision first. */
export const programmes: readonly Programme[] = [
  programme(changchun2024),
  programme(chongqing2021),
  programme(dadukou2022),
  programme(qijiang2019),
];

const known = programmes.map(({ pack }) => pack);

/** The programme of a pack by its id, then in its latest revision, or by a revision; throws `EngineError` unknown-pack, and bad-pack where its data hold a key or value that no pack has. */
export function findProgramme(id: string): Programme {
  const found = programmes.findLast(({ pack }) => pack.id === id || pack.revision === id);
  if (found !== undefined) {
    checkPack(found.pack);
    return found;
  }
  const revisions = known.map(({ revision }) => revision).join(', ');
  throw new EngineError('unknown-pack', {
    zh: `没有政策包 ${id}；现有：${revisions}。`,
    en: `There is no pack ${id}; known: ${revisions}.`,
  });
}
