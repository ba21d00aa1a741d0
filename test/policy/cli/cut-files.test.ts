import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '#policy/cli/json-fault.ts';
import { run } from '#policy/cli/run.ts';

const example = 'policy/packs/qijiang-2019/examples/living-allowance.json';
const whole = readFileSync(example, 'utf8').trimEnd();
const path = join(mkdtempSync(join(tmpdir(), 'cut-')), 'file.json');

describe('a facts file cut in the middle', () => {
  it('is refused at every position, with the place where it stops', () => {
    const bytes = Buffer.from(whole);
    for (let length = 0; length < bytes.length; length += 1) {
      writeFileSync(path, bytes.subarray(0, length));
      const { code, out, err } = run(['settle', path]);
      const [first, zh, en] = err.split('\n');
      expect([length, code, out]).toEqual([length, 2, '']);
      expect(first).toMatch(/^错误 error: (?:json-cut|not-utf8)$/u);
      if (first?.endsWith('not-utf8')) continue;
      expect(zh).toMatch(/第 \d+ 行第 \d+ 字（.+）：文件在此处中断。$/u);
      expect(en).toMatch(/line \d+, column \d+ \(.+\): The file is cut here\.$/u);
    }
  });

  it('is whole again with its last sign', () => {
    writeFileSync(path, whole);
    expect(run(['settle', path]).code).toBe(0);
  });
});

describe('a bundle cut in the middle', () => {
  it('is refused at whatever position, with the place where it stops', () => {
    const bundle = Buffer.from(run(['bundle', example]).out);
    const positions = Array.from(
      { length: 400 },
      (_, index) => 1 + Math.floor((index * bundle.length) / 400),
    );
    for (const length of [...positions, bundle.length - 1]) {
      writeFileSync(path, bundle.subarray(0, length));
      const { code, out, err } = run(['verify', path, '--json']);
      const [first, zh, en] = err.split('\n');
      expect([length, code, out, first]).toEqual([length, 2, '', '错误 error: bundle-cut']);
      expect(zh).toMatch(/第 \d+ 字节（\/.*）处中断/u);
      expect(en).toMatch(/cut at byte \d+ \(\/.*\)/u);
    }
  });
});

describe('text that is no JSON', () => {
  it.each([
    ['{"a":1,}', 'json-broken', '', 7],
    ['{"a":[1,{"b":01}]}', 'json-broken', 'a[1].b', 13],
    ['{"a":1 "b":2}', 'json-broken', '', 7],
    ['{"a":1}x', 'json-broken', '', 7],
    ["{'a':1}", 'json-broken', '', 1],
    ['{"a":"\u0001"}', 'json-broken', 'a', 5],
    ['{"t":{"b":1,"c":2,"b":3}}', 'json-key-twice', 't.b', 18],
    ['{"t":[{"\\u0061":1,"a":3}]}', 'json-key-twice', 't[0].a', 18],
    ['['.repeat(80), 'json-too-deep', '[0]'.repeat(65), 65],
    ['{"a":tr', 'json-cut', 'a', 5],
    ['{"a":1', 'json-cut', '', 6],
  ])('%s', (text, code, at, sign) => {
    expect(jsonFault(text)).toMatchObject({ code, path: at, at: sign });
  });

  it('reads everything that JSON.parse reads', () => {
    const odd = ' [1e3, -0.5E-2, "\\u00e9\\n", "汉\u007f", {"": {}}, [], true, null] ';
    expect(jsonFault(odd)).toBeUndefined();
    expect(() => JSON.parse(odd)).not.toThrow();
  });
});
