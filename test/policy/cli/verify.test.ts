import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { courseFacts, daysOf } from '../packs/chongqing-2021/settlement/course-example.ts';

const example = 'policy/packs/changchun-2024/examples/we-34.json';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let files = 0;

function file(text: string | Uint8Array): string {
  files += 1;
  const path = join(folder, `${files}.json`);
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
    expect(JSON.parse(other.out)).toMatchObject({ answer: 'other-root', altered: [], root });
    const told = run(['verify', bundle, '--root', 'f'.repeat(64)]).out;
    for (const hash of [root, 'f'.repeat(64)]) expect(told).toContain(hash);
    expect(told).not.toMatch(/已被改动|Altered|已改动/u);
  });

  it('names an altered amount and where a cut file stops', () => {
    const { out } = run(['bundle', example]);
    const dearer = run(['verify', file(out.replace('"fen":216000', '"fen":216001'))]);
    expect(dearer.code).toBe(1);
    expect(dearer.out).toContain('已改动 altered: /statement/trainees/14/fen');
    expect(dearer.out).not.toContain('未重算');
    const cut = run(['verify', file(out.slice(0, 5_000))]);
    expect([cut.code, cut.out]).toEqual([2, '']);
    expect(cut.err).toMatch(/cut at byte \d+ \(\/.+\)/u);
  });

  const bundle = run(['bundle', example]).out;
  const formatted = JSON.stringify(JSON.parse(bundle), null, 2);

  it.each<readonly [what: string, content: string | Uint8Array, code: string, en: RegExp]>([
    ['nothing', '', 'not-a-bundle', /it is empty/u],
    ['a facts file', readFileSync(example), 'not-a-bundle', /it lacks the parts .*manifest/u],
    [
      'canonical facts',
      canonicalJson({ asOf: '2024-09-05' }),
      'not-a-bundle',
      /are these the facts/u,
    ],
    ['a number', '1', 'not-a-bundle', /it lacks the parts/u],
    ['a list', '[]', 'not-a-bundle', /it lacks the parts/u],
    ['a text', 'SHA-256 (a) = b', 'not-a-bundle', /\{ is expected at byte 0/u],
    ['a word in braces', '{hello}', 'not-a-bundle', /line 1 \(\/\) is not valid JSON/u],
    ['a bundle with a BOM', `\uFEFF${bundle}`, 'not-utf8', /byte 0: UTF-8 text without a BOM/u],
    [
      'UTF-16 with a BOM',
      Buffer.from(`\uFEFF${bundle}`, 'utf16le'),
      'not-utf8',
      /another encoding/u,
    ],
    ['UTF-16', Buffer.from(bundle, 'utf16le'), 'not-utf8', /another encoding/u],
    ['a formatted bundle, cut', formatted.slice(0, 5_000), 'bundle-cut', /cut at line \d+ \(/u],
    ['a facts file, cut', readFileSync(example).subarray(0, 500), 'bundle-cut', /cut at line/u],
  ])('refuses %s', (_what, content, code, en) => {
    for (const more of [[], ['--json'], ['--root', 'f'.repeat(64)]]) {
      const answer = run(['verify', file(content), ...more]);
      expect([answer.code, answer.out]).toEqual([2, '']);
      const [first, zh, told] = answer.err.split('\n');
      expect(first).toBe(`错误 error: ${code}`);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(told).toMatch(en);
    }
  });

  it('calls a bundle altered that was formatted anew', () => {
    const { code, out } = run(['verify', file(formatted)]);
    expect(code).toBe(1);
    expect(out).toContain('byte 1 (/): Canonical JSON has no blank here');
    expect(run(['verify', file(`${bundle}\n`)]).code).toBe(1);
  });

  it('calls it altered whatever one byte became, at its ends and at its last strings too', () => {
    const bytes = Buffer.from(
      run(['bundle', 'policy/packs/qijiang-2019/examples/advance.json']).out,
    );
    const text = bytes.toString('latin1');
    const end = bytes.length - 1;
    const lastQuotes = [bytes.lastIndexOf('"'), bytes.lastIndexOf('"', bytes.lastIndexOf('"') - 1)];
    // A sign of structure that became a blank, too: what follows then belongs to another node.
    const structure = [...bytes.keys()].filter((at) => /[{}[\]:,"]/u.test(text[at] ?? ''));
    const blanks = structure
      .filter((_, index) => index % 40 === 0)
      .map((at) => [at, 0x20] as const);
    const signs = [...Buffer.from(' \t\n,:[]{}"\\/0a-'), 0, 0xc3, 0xe5, 0xff];
    const changes = [0, 1, end - 2, end - 1, end, ...lastQuotes].flatMap((at) =>
      signs.map((to) => [at, to] as const),
    );
    const apart = [...changes, ...blanks].filter(([at, to]) => bytes[at] !== to);
    for (const [at, to] of apart) {
      const changed = Uint8Array.from(bytes);
      changed[at] = to;
      const { code, out, err } = run(['verify', file(changed), '--json']);
      expect([at, to, code, err]).toEqual([at, to, 1, '']);
      expect(JSON.parse(out)).toMatchObject({ answer: 'altered' });
    }
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
