import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { courseFacts, daysOf } from '../packs/chongqing-2021/settlement/course-example.ts';

const example = 'policy/packs/changchun-2024/examples/we-34.json';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'file.json');
  writeFileSync(path, text);
  return path;
}

describe('policy bundle and verify', () => {
  it('verifies a bundle against the hash that settle prints', () => {
    const bundle = file(run(['bundle', example, '--computed-by', 'abc1234']).out);
    const root = run(['settle', example, '--computed-by', 'abc1234', '--hash']).out.trim();
    const verified = run(['verify', bundle, '--root', root]);
    expect([verified.code, verified.err]).toEqual([0, '']);
    expect(verified.out).toContain('已核实');
    const other = run(['verify', bundle, '--root', 'f'.repeat(64), '--json']);
    expect(other.code).toBe(1);
    expect(JSON.parse(other.out)).toMatchObject({ answer: 'altered', altered: ['/statement'] });
  });

  it('names an altered amount and where a cut file stops', () => {
    const { out } = run(['bundle', example]);
    const dearer = run(['verify', file(out.replace('"fen":216000', '"fen":216001'))]);
    expect(dearer.code).toBe(1);
    expect(dearer.out).toContain('已改动 altered: /statement/trainees/14/fen');
    const cut = run(['verify', file(out.slice(0, 5_000))]);
    expect(cut.code).toBe(1);
    expect(cut.out).toMatch(/byte \d+ \(\/.+\): The file is cut here\./u);
  });

  it('binds and verifies a course of Chongqing', () => {
    const facts = courseFacts({ standard: 1500, days: [...daysOf(14, 3), ...daysOf(6, 0, 3)] });
    const { out } = run(['bundle', file(JSON.stringify(facts)), '--pack', 'chongqing-2021']);
    const { code, out: told } = run(['verify', file(out), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(told)).toMatchObject({ answer: 'consistent-unanchored' });
  });

  it('refuses a hash that is none and a file that is not there', () => {
    expect(run(['verify', example, '--root', 'abc']).code).toBe(2);
    expect(run(['verify', 'no-such-file.json']).err).toContain('ENOENT');
  });
});
