import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { amounts } from '#policy/packs/changchun-2024/settlement/amounts.ts';
import { classOf } from './class-of-trainees.ts';
import { spreadOf } from './in-turns.ts';

/** What a trainee costs and what stays in memory after so many of them. */
export interface GrowthFigures {
  readonly trainees: number;
  /** A project after the other as its line comes in: facts read, statement with every tree, thrown away. */
  readonly streamedMicroseconds: number;
  /** Megabytes alive once the last project is settled. */
  readonly aliveMegabytes: number;
  /** All of them in one project, amounts alone. */
  readonly oneProjectMicroseconds: number;
}

const perProject = 10;
const least = 10_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function* projects(text: string, trainees: number): Generator<string> {
  for (let done = 0; done < trainees; done += perProject) yield text;
}

function microsecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Small numbers are repeated until as many trainees were settled as gives a time worth reading. */
function perTrainee(trainees: number, work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const repeats = Math.ceil(least / trainees);
    return (
      microsecondsOf(() => {
        for (let done = 0; done < repeats; done += 1) work();
      }) /
      (repeats * trainees)
    );
  });
  return spreadOf(times).median;
}

/** Settles ten trainees, a thousand and a hundred thousand. */
export function benchGrowth(): readonly GrowthFigures[] {
  const text = JSON.stringify(classOf(perProject));
  const settleLine = (line: string): number =>
    changchun2024.settle(JSON.parse(line) as SettlementFacts, { computedBy: 'bench' }).totalFen;
  for (const line of projects(text, 10_000)) settleLine(line);
  return [10, 1_000, 100_000].map((trainees) => {
    let paid = 0;
    const streamedMicroseconds = perTrainee(trainees, () => {
      for (const line of projects(text, trainees)) paid += settleLine(line);
    });
    collectGarbage();
    const aliveMegabytes = process.memoryUsage().heapUsed / 1_000_000;
    const facts = classOf(trainees);
    const oneProjectMicroseconds = perTrainee(trainees, () => {
      paid += amounts(changchun2024, facts, {}).totalFen;
    });
    if (paid <= 0) throw new Error('Nothing was paid');
    return { trainees, streamedMicroseconds, aliveMegabytes, oneProjectMicroseconds };
  });
}
