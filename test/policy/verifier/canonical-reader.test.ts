import { describe, expect, it } from 'vitest';
import { readCanonical } from '#policy/verifier/canonical-reader.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The value of a text, or where and why it is not canonical. */
function read(bytes: Uint8Array): unknown {
  const reading = readCanonical(bytes);
  if ('spans' in reading) return reading.value;
  return `${reading.node || '/'} @${reading.byte}: ${reading.sentence.en}`;
}

describe('canonical JSON', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['true', true],
    ['false', false],
    ['0', 0],
    ['-1.5', -1.5],
    ['1e+21', 1e21],
    ['""', ''],
    ['"a"', 'a'],
    ['"\u007f"', '\u007f'],
    ['"循章"', '循章'],
    ['"a循章\\n\\"b"', 'a循章\n"b'],
    ['"\\\\"', '\\'],
    ['"\\u0000\\u001f"', '\u0000\u001f'],
    ['"\\n循"', '\n循'],
    ['[]', []],
    ['[[],{},1]', [[], {}, 1]],
    ['{}', {}],
    ['{"a":1,"b":{"c":[2]}}', { a: 1, b: { c: [2] } }],
    ['{"":0,"A":1,"a":2,"循":3}', { '': 0, A: 1, a: 2, 循: 3 }],
  ])('%s is read', (text, value) => {
    expect(read(bytesOf(text))).toEqual(value);
  });

  it('reads no key as that of a prototype', () => {
    const reading = readCanonical(bytesOf('{"__proto__":1}'));
    expect('spans' in reading && Object.entries(reading.value as object)).toEqual([
      ['__proto__', 1],
    ]);
  });

  it.each([
    ['', '/ @0: The file is cut here.'],
    ['{"a":[1,', '/a/1 @8: The file is cut here.'],
    ['{"a"', '/a @4: The file is cut here.'],
    ['"abc', '/ @4: The file is cut here.'],
    ['tru', '/ @3: The file is cut here.'],
    ['trie', '/ @2: u is expected here.'],
    ['[1 ]', '/ @2: Canonical JSON has no blank here; the file may have been formatted anew.'],
    ['[1,]', '/1 @3: No canonical value stands here.'],
    ['{"a":1,}', '/ @7: " is expected here.'],
    ['{"a" :1}', '/a @4: Canonical JSON has no blank here; the file may have been formatted anew.'],
    ['{"a":1 }', '/ @6: Canonical JSON has no blank here; the file may have been formatted anew.'],
    [
      '{"a":\n1}',
      '/a @5: Canonical JSON has no blank here; the file may have been formatted anew.',
    ],
    ['[1}', '/ @2: , is expected here.'],
    ['{"a"1}', '/a @4: : is expected here.'],
    ['{"b":1,"a":2}', '/ @7: The key a is out of canonical order.'],
    ['{"a":1,"a":2}', '/ @7: The key a is out of canonical order.'],
    ['{"a":1}x', '/ @7: Something follows the end.'],
    ['01', '/ @1: Something follows the end.'],
    ['1.0', '/ @0: No canonical value stands here.'],
    ['-0', '/ @0: No canonical value stands here.'],
    ['1e21', '/ @1: Something follows the end.'],
    ['"\\u0041"', '/ @1: The string is not written canonically.'],
    ['"\\/"', '/ @1: The string is not written canonically.'],
    ['"a\tb"', '/ @2: The string is not written canonically.'],
    ['"\\n\tb"', '/ @3: The string is not written canonically.'],
    ['{"a/b":{"c~d":x}}', '/a~1b/c~0d @14: No canonical value stands here.'],
  ])('%s stops', (text, told) => {
    expect(read(bytesOf(text))).toBe(told);
  });

  it.each([
    [[0x22, 0xff, 0x22], '/ @1: These bytes are not UTF-8 text.'],
    [[0x22, 0xc3, 0x28, 0x22], '/ @1: These bytes are not UTF-8 text.'],
    [[0x5b, 0x31, 0x2c, 0x22, 0xe5, 0xbe, 0x22, 0x5d], '/1 @4: These bytes are not UTF-8 text.'],
    // Cut in the middle of a sign: the text is cut, not wrong.
    [[0x22, 0xe5, 0xbe], '/ @1: The file is cut here.'],
    // Wrong in what is no longer read: the first fault is told.
    [[0x78, 0xff], '/ @0: No canonical value stands here.'],
  ])('bytes %j stop', (bytes, told) => {
    expect(read(Uint8Array.from(bytes))).toBe(told);
  });

  it('nested deeper than a machine can read is an error, and no answer', () => {
    expect(() => readCanonical(bytesOf('['.repeat(200_000)))).toThrow(RangeError);
  });

  it('says so in Chinese too', () => {
    expect(readCanonical(bytesOf('x'))).toMatchObject({
      sentence: { zh: '此处不是规范的值。' },
    });
    expect(readCanonical(Uint8Array.of(0xff))).toMatchObject({
      sentence: { zh: '此处不是 UTF-8 文字。' },
    });
  });

  it('knows the place of what has a hash of its own, and of nothing deeper', () => {
    const text =
      '{"a":{"b":{"c":{"d":{"e":1}}}},"law":{"x":[{"y":{"z":1}}]},"manifest":[["/a","0"]],"循":2}';
    const bytes = bytesOf(text);
    const reading = readCanonical(bytes);
    if (!('spans' in reading)) throw new Error('The text is canonical.');
    const places = [...reading.spans].map(([node, [from, to]]) => [
      node,
      new TextDecoder().decode(bytes.subarray(from, to)),
    ]);
    expect(Object.fromEntries(places)).toEqual({
      '': text,
      '/a': '{"b":{"c":{"d":{"e":1}}}}',
      '/a/b': '{"c":{"d":{"e":1}}}',
      '/a/b/c': '{"d":{"e":1}}',
      '/a/b/c/d': '{"e":1}',
      '/law': '{"x":[{"y":{"z":1}}]}',
      '/law/x': '[{"y":{"z":1}}]',
      '/law/x/0': '{"y":{"z":1}}',
      '/manifest': '[["/a","0"]]',
      '/循': '2',
    });
  });
});
