import { benchDecision } from './decision-bench.ts';
import { benchGrowth } from './growth-bench.ts';
import { ratioOf, type Spread, spreadOf } from './in-turns.ts';

const one = (value: number): string => value.toFixed(1);
const spread = ({ median, from, to }: Spread): string => `${one(median)} (${one(from)}–${one(to)})`;

const decision = await benchDecision();
const { times } = decision;
console.log(
  `## One decision\n\n${decision.people} trainees of ${decision.bytes.toFixed(0)} bytes, all paid alike by all: ${JSON.stringify(decision.kinds)}\n`,
);
console.log('| what | µs | × JSON.parse | × with derivation |\n|---|---|---|---|');
for (const [name, own] of Object.entries(times)) {
  const columns = [spreadOf(own.rounds), ratioOf(own, times.parse), ratioOf(own, times.derived)];
  console.log(`| ${name} | ${columns.map(spread).join(' | ')} |`);
}

console.log('\n## Growth\n\n| trainees | streamed µs | alive MB | one project, amounts µs |');
console.log('|---|---|---|---|');
for (const each of benchGrowth()) {
  const { trainees, streamedMicroseconds, aliveMegabytes, oneProjectMicroseconds } = each;
  const columns = [streamedMicroseconds, aliveMegabytes, oneProjectMicroseconds];
  console.log(`| ${trainees} | ${columns.map((value) => one(value)).join(' | ')} |`);
}
