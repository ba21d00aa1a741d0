import type { PolicyPack } from '#policy/engine/pack.ts';
import {
  findProgramme,
  type Programme,
  programmes,
  type Settled,
} from '#policy/packs/programmes.ts';
import { refusal, refusedFacts } from './bad-input.ts';
import { withFactOfDay } from './fact-of-day.ts';
import { overridesOf } from './overrides.ts';
import { readJson } from './read-json.ts';

/** A facts file, and how it is settled. */
export interface SettleRequest {
  readonly file: string;
  /** The pack or revision; undefined where the file names it. */
  readonly pack?: string | undefined;
  readonly choice: readonly string[];
  readonly 'computed-by': string;
}

interface Addressed {
  /** What the file says of its pack. */
  readonly named: unknown;
  readonly facts: unknown;
}

/** A facts file may name its pack beside its facts, which do not know it. */
function addressed(file: unknown): Addressed {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return { named: undefined, facts: file };
  }
  const { pack: named, ...facts } = file as Readonly<Record<string, unknown>>;
  return { named, facts };
}

function programmeOf(named: unknown, asked: string | undefined): Programme {
  const wanted = asked ?? named;
  if (typeof wanted !== 'string') {
    const known = programmes.map(({ pack }) => pack.id).join(', ');
    throw refusal('pack-not-named', {
      zh: `pack：事实文件没有写明政策包，请在文件中写 pack，或用 --pack 指明；现有：${known}。`,
      en: `pack: the facts name no pack; write it in the file, or give --pack; known: ${known}.`,
    });
  }
  const found = findProgramme(wanted);
  if (typeof named === 'string' && findProgramme(named).pack.id !== found.pack.id) {
    throw refusal('pack-differs', {
      zh: `pack = ${named}：与 --pack ${wanted} 不是同一政策包。`,
      en: `pack = ${named}: not the pack of --pack ${wanted}.`,
    });
  }
  return found;
}

function checkComputedBy(commit: string): void {
  if (commit.trim() !== '') return;
  throw refusal('bad-arguments', {
    zh: '--computed-by：应写明程序版本，不能为空。',
    en: '--computed-by: expected the commit of the program, not nothing.',
  });
}

/** What settling comes to; an error of the engine names the fact that it is about. */
function settledBy<T>(facts: unknown, settle: () => T): T {
  try {
    return settle();
  } catch (error) {
    throw withFactOfDay(error, facts);
  }
}

/** Settles a facts file by the pack it names, or by that of the request; throws `BadInput` or `EngineError`. */
export function settledFile(request: SettleRequest): {
  readonly pack: PolicyPack;
  readonly settled: Settled;
} {
  const { named, facts } = addressed(readJson(request.file));
  const { pack, settle } = programmeOf(named, request.pack);
  checkComputedBy(request['computed-by']);
  const choices = overridesOf(request.choice, pack);
  const settled = settledBy(facts, () =>
    settle(facts, { computedBy: request['computed-by'], choices }),
  );
  if (!settled.ok) throw refusedFacts(settled.problems);
  return { pack, settled: settled.facts };
}
