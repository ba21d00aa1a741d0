import { describe, expect, it } from 'vitest';
import { checkCitations } from '#policy/engine/check-citations.ts';
import { type Citations, citationsSchema } from '#policy/engine/citation.ts';
import { citations, hash, spanOf, text } from './cited-document.ts';

const found = { sha256: hash(text), text };

function faults(changed: Partial<Citations>, document: typeof found | undefined = found) {
  return checkCitations({ ...citations, ...changed }, document, hash).map(
    ({ fault, subject }) => `${fault} ${subject}`,
  );
}

/** The citations held against a changed text, whose own hash is left aside. */
function faultsIn(changed: string) {
  return faults({}, { sha256: hash(changed), text: changed }).slice(1);
}

describe('citations held against their document', () => {
  it('hold in the document they were made from, and follow the schema', () => {
    expect(faults({})).toEqual([]);
    expect(citationsSchema.parse(citations)).toEqual(citations);
  });

  it('name the file when it is said to have another length', () => {
    const document = { ...citations.document, characters: citations.document.characters + 1 };
    expect(faults({ document })).toEqual(['document-differs made-up.txt']);
  });

  it('say that the file is missing', () => {
    const [finding] = checkCitations(citations, undefined, hash);
    expect(finding?.fault).toBe('document-missing');
    expect(finding?.sentence.zh).toContain('找不到文件 made-up.txt');
    expect(finding?.sentence.en).toContain('made-up.txt is missing');
  });

  it('name the file when its bytes are others, even outside every passage', () => {
    const changed = text.replace('示例', '范例');
    expect(faults({}, { sha256: hash(changed), text: changed })).toEqual([
      'document-differs made-up.txt',
    ]);
  });

  it('name the clause whose words are others', () => {
    expect(faultsIn(text.replace('签到', '报到'))).toEqual([
      'span-differs CC24-3',
      'span-differs parameter:made.checks',
      'span-differs parameter:made.open',
    ]);
  });

  it('name the parameter whose number is another', () => {
    expect(faultsIn(text.replace('30元', '31元'))).toEqual([
      'span-differs CC24-2',
      'span-differs parameter:made.rate',
      'number-missing parameter:made.rate',
    ]);
  });

  it('name every later passage when a character is taken out', () => {
    expect(faultsIn(text.replace('𠮷', ''))).toContain('span-differs row:1');
  });

  it.each([
    ['the number', { clause: 'CC24-1', ...spanOf('不少于5人'), number: '6' }],
    ['a word that is counted', { clause: 'CC24-3', ...spanOf('结班各签到'), counted: ['开班'] }],
    ['a word that names it', { clause: 'CC24-2', ...spanOf('30元'), named: '学时' }],
  ])('miss %s in the passage', (_, parameter) => {
    const [finding] = checkCitations({ ...citations, parameters: { p: parameter } }, found, hash);
    expect(finding?.fault).toBe('number-missing');
    expect(finding?.sentence.en).toContain('parameter:p');
  });

  it.each(['6-18-01', '18-01-04', 'B'])('miss the code %s in a row', (code) => {
    const row = { ...spanOf('磨工\t6-18-01-04\tA'), codes: [code] };
    expect(faults({ rows: { '1': row } })).toEqual(['number-missing row:1']);
  });

  it.each([
    ['span-out-of-range', { from: 10, to: 4000 }],
    ['span-out-of-range', { from: 10, to: 10 }],
    ['span-is-everything', { from: 0, to: Array.from(text).length }],
  ])('refuse a place: %s', (fault, place) => {
    const clauses = { ...citations.clauses, 'CC24-4': [{ ...place, sha256: hash(text) }] };
    expect(faults({ clauses })).toEqual([`${fault} CC24-4`]);
  });

  it('want a parameter within the passage of its clause', () => {
    const parameters = { p: { clause: 'CC24-1', ...spanOf('30元'), number: '30' } };
    expect(faults({ parameters })).toEqual(['outside-clause parameter:p']);
    const before = { p: { clause: 'CC24-2', ...spanOf('不少于5人'), number: '5' } };
    expect(faults({ parameters: before })).toEqual(['outside-clause parameter:p']);
  });
});

describe('the schema of citations', () => {
  const parameter = { clause: 'CC24-1', ...spanOf('不少于5人') };

  it.each([
    ['a field it does not know', { ...citations, quote: '每班' }],
    ['a clause without a place', { ...citations, clauses: { 'CC24-1': [] } }],
    ['a clause of no document', { ...citations, clauses: { 'XX-1': [spanOf('5人')] } }],
    ['a parameter without a number', { ...citations, parameters: { p: parameter } }],
    [
      'a parameter both open and not',
      {
        ...citations,
        parameters: { p: { ...parameter, number: '5', open: true } },
      },
    ],
    ['a path for a name', { ...citations, document: { ...citations.document, name: '../a.txt' } }],
    ['a hash that is none', { ...citations, rows: { '1': { from: 0, to: 1, sha256: 'ab' } } }],
  ])('refuses %s', (_, value) => {
    expect(citationsSchema.safeParse(value).success).toBe(false);
  });
});
