import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '#infra/bundle.ts';
import type { PlantedFault } from './planted-fault.ts';
import { plantedFaults } from './planted-faults.ts';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const config = join(root, 'test/faults/vitest.config.ts');

/** Whether the test that a fault names passes, with the fault or without any. */
function passes(test: string, fault?: PlantedFault): boolean {
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, test], {
    cwd: root,
    env: { ...process.env, PLANTED_FAULT: fault?.name ?? '' },
    stdio: 'ignore',
  });
  return status === 0;
}

const wanted = process.argv.slice(2);
const faults = plantedFaults.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const tests = [...new Set(faults.map(({ killedBy }) => killedBy))];
const red = tests.filter((test) => !passes(test));
for (const test of red) console.error(`${test} fails without any fault`);
const survivors = faults.filter((fault) => {
  const survives = passes(fault.killedBy, fault);
  console.log(`${survives ? 'SURVIVES' : 'killed  '}  ${fault.name}`);
  return survives;
});
console.log(`${faults.length - survivors.length} of ${faults.length} planted faults are killed`);
process.exitCode = survivors.length + red.length === 0 ? 0 : 1;
