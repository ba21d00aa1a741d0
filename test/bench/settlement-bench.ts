import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const example = new URL('../../policy/packs/changchun-2024/examples/we-34.json', import.meta.url);

/** How long a settlement with full derivation takes, a trainee, and against reading its facts as JSON. */
export interface SettlementFigures {
  readonly trainees: number;
  readonly settleMicrosecondsPerTrainee: number;
  readonly parseMicrosecondsPerTrainee: number;
  readonly ratio: number;
}

/** Measures both in the same run, one after the other in turns, and takes the medians. */
export async function benchSettlement(): Promise<SettlementFigures> {
  const text = readFileSync(example, 'utf8');
  const { pack: _, ...written } = JSON.parse(text);
  const facts = settlementFactsSchema.parse(written);
  const bench = new Bench({ time: 2000, warmupTime: 500 });
  bench.add('settle', () => {
    changchun2024.settle(facts, { computedBy: 'bench' });
  });
  bench.add('parse', () => {
    JSON.parse(text);
  });
  await bench.run();
  const median = (name: string) => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !('latency' in result)) throw new Error(`${name} did not run`);
    return (result.latency.p50 * 1000) / facts.trainees.length;
  };
  const settle = median('settle');
  const parse = median('parse');
  return {
    trainees: facts.trainees.length,
    settleMicrosecondsPerTrainee: settle,
    parseMicrosecondsPerTrainee: parse,
    ratio: settle / parse,
  };
}
