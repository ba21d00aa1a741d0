import { EngineError } from '#policy/engine/engine-error.ts';
import { type ParsedFacts, parseFacts } from '#policy/engine/facts/parse-facts.ts';
import type { PolicyPack, ProgrammePack } from '#policy/engine/pack.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { changchun2024 } from './changchun-2024/pack.ts';
import { chongqing2021 } from './chongqing-2021/pack.ts';
import { dadukou2022 } from './dadukou-2022/pack.ts';
import { qijiang2019 } from './qijiang-2019/pack.ts';

/** A pack that settles whatever facts it is given, once they hold by its own schema. */
export interface Programme {
  readonly pack: PolicyPack;
  settle(
    input: unknown,
    options: StatementOptions,
  ): ParsedFacts<{ readonly facts: object; readonly statement: Statement }>;
}

function programme<F extends object>(pack: ProgrammePack<F>): Programme {
  return {
    pack,
    settle: (input, options) => {
      const parsed = parseFacts(pack.settlementFacts, input);
      if (!parsed.ok) return parsed;
      const { facts } = parsed;
      return { ok: true, facts: { facts, statement: pack.settle(facts, options) } };
    },
  };
}

const programmes: readonly Programme[] = [
  programme(changchun2024),
  programme(chongqing2021),
  programme(dadukou2022),
  programme(qijiang2019),
];

/** The programme of a pack by its id or revision; throws `EngineError` unknown-pack. */
export function findProgramme(id: string): Programme {
  const found = programmes.findLast(({ pack }) => pack.id === id || pack.revision === id);
  if (found !== undefined) return found;
  const known = programmes.map(({ pack }) => pack.revision).join(', ');
  throw new EngineError('unknown-pack', {
    zh: `没有政策包 ${id}；现有：${known}。`,
    en: `There is no pack ${id}; known: ${known}.`,
  });
}
