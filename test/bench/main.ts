import './engine.ts';
import { benchBundles } from './bundle-bench.ts';
import { benchCase } from './case-bench.ts';
import prices from './prices.json' with { type: 'json' };

const one = (value: number, digits = 1) => value.toFixed(digits);

const bundles = await benchBundles();
const [lightest = 0] = bundles.map(({ importMs }) => importMs).sort((a, b) => a - b);
console.log(
  '\n## Functions\n\n| function | minified kB | zipped kB | cold import ms | × lightest |',
);
console.log('|---|---|---|---|---|');
for (const { entry, minifiedKb, zippedKb, importMs } of bundles) {
  console.log(
    `| ${entry} | ${one(minifiedKb, 0)} | ${one(zippedKb, 0)} | ${one(importMs, 0)} | ${one(importMs / lightest)} |`,
  );
}

const lived = await benchCase();
const transitions = Object.values(lived.transitions).reduce((sum, count) => sum + count, 0);
const requests = Object.values(lived.counted.requests).reduce((sum, count) => sum + count, 0);
const usd = lived.usd.transitions + lived.usd.writes + lived.usd.reads;
console.log('\n## The sample project\n\n| what | in all | a trainee |\n|---|---|---|');
const row = (what: string, value: number, digits = 0) =>
  console.log(`| ${what} | ${one(value, digits)} | ${one(value / lived.trainees, digits + 1)} |`);
row('state transitions', transitions);
row('DynamoDB requests', requests);
row('DynamoDB write units', lived.counted.writeUnits);
row('DynamoDB read units', lived.counted.readUnits);
row('US dollars', usd, 4);
console.log(`\nTransitions by machine: ${JSON.stringify(lived.transitions)}`);
console.log(`Requests by operation: ${JSON.stringify(lived.counted.requests)}`);
console.log(`Prices: ${prices.source}, ${prices.asOf}`);
