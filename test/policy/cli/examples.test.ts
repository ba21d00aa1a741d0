import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { findProgramme, programmes } from '#policy/packs/programmes.ts';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));

function exampleOf(pack: string, kind: string): string {
  const found = findProgramme(pack).pack.claims.find(({ id }) => id === kind);
  return found?.example ?? '';
}

const rows: readonly (readonly [pack: string, kind: string, yuan: string])[] = [
  ['changchun-2024', 'project', '65316.00'],
  // Two trainees of six and three offline days of 150 yuan and one online of 60.
  ['chongqing-2021', 'course', '1470.00'],
  // Seven, two and four whole months at 500 yuan; the fourth worker is not in the register.
  ['chongqing-2021', 'work-training', '6500.00'],
  // Two years of 4,000 yuan, and 457 of 365 days.
  ['chongqing-2021', 'apprenticeship', '13008.22'],
  ['dadukou-2022', 'course', '1470.00'],
  // A fifth of thirty people at 1,500 yuan.
  ['dadukou-2022', 'advance', '9000.00'],
  ['qijiang-2019', 'course', '1470.00'],
  // Six months at most with one employer.
  ['qijiang-2019', 'work-training', '6000.00'],
  ['qijiang-2019', 'apprenticeship', '16260.27'],
  // Two days from each fund at 30 yuan.
  ['qijiang-2019', 'living-allowance', '120.00'],
  // Half of forty people at 1,300 yuan.
  ['qijiang-2019', 'advance', '26000.00'],
];

describe('the example of every kind of claim', () => {
  it('has a row here', () => {
    const kinds = programmes.flatMap(({ pack }) => pack.claims.map(({ id }) => `${pack.id} ${id}`));
    expect(rows.map(([pack, kind]) => `${pack} ${kind}`)).toEqual(kinds);
  });

  it.each(rows)('%s %s settles to %s yuan', (pack, kind, yuan) => {
    const { code, out, err } = run(['settle', exampleOf(pack, kind)]);
    expect([code, err]).toEqual([0, '']);
    const { totalFen, status, pack: of, trainees } = JSON.parse(out) as Statement;
    expect([formatYuan(totalFen), status, of.id]).toEqual([yuan, 'payable', pack]);
    // The statement's lines and their derivations are one tree.
    for (const { fen, derivation } of trainees) {
      expect(derivation).toMatchObject({ node: 'calculation', value: `${fen}` });
    }
  });

  it.each(rows)('%s %s explains every line of its statement', (pack, kind) => {
    const file = exampleOf(pack, kind);
    const { code, out } = run(['explain', file]);
    expect(code).toBe(0);
    const { trainees, totalFen, choices } = JSON.parse(run(['settle', file]).out) as Statement;
    const yuan = (fen: number) => formatYuan(fen as never).replace(/\B(?=(\d{3})+\.)/gu, ',');
    expect(out).toContain(`合计：${yuan(totalFen)} 元`);
    for (const { id, fen } of trainees)
      expect(out).toMatch(new RegExp(`${id}[^\n]*：${yuan(fen)} 元`, 'u'));
    for (const { id, option } of choices) expect(out).toContain(`${id}=${option}`);
    expect(out).toContain('换用其他口径的结果');
  });

  it.each(rows)('%s %s goes through bundle and verify', (pack, kind) => {
    const file = exampleOf(pack, kind);
    const bundle = join(folder, `${pack}-${kind}.json`);
    writeFileSync(bundle, run(['bundle', file]).out);
    const root = run(['settle', file, '--hash']).out.trim();
    const { code, out } = run(['verify', bundle, '--root', root]);
    expect(code).toBe(0);
    expect(out).toContain('已核实');
  });
});
