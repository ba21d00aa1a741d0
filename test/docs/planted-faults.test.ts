import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#infra/bundle.ts';
import { faultTable } from '#test/faults/fault-table.ts';
import { withFault } from '#test/faults/planted-fault.ts';
import { plantedFaults } from '#test/faults/planted-faults.ts';

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the planted faults', () => {
  it.each(plantedFaults)('$name has its place and its test', (fault) => {
    const text = textOf(fault.file);
    expect(withFault(fault, text)).not.toBe(text);
    expect(existsSync(join(root, fault.killedBy))).toBe(true);
  });

  it('have names of their own', () => {
    const names = plantedFaults.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stand on their page', async () => {
    await expect(faultTable(plantedFaults)).toMatchFileSnapshot(
      join(root, 'docs/planted-faults.md'),
    );
  });
});
