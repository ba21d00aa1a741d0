import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { citationsOfPacks } from '#policy/packs/citations.ts';

const sources = process.env['POLICY_SOURCES'];

interface Printed {
  readonly holds: boolean;
  readonly documents: readonly {
    readonly pack: string;
    readonly clauses: number;
    readonly findings: readonly { readonly fault: string; readonly subject: string }[];
  }[];
}

function emptyDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'documents-'));
}

function faultsOf(directory: string, pack: string): readonly string[] {
  const printed = JSON.parse(run(['cite', '--sources', directory, '--json']).out) as Printed;
  const found = printed.documents.find((each) => each.pack === pack);
  return (found?.findings ?? []).map(({ fault, subject }) => `${fault} ${subject}`);
}

describe('policy cite', () => {
  it('fails with exit code 1 where the documents are missing, and names each in both languages', () => {
    const { code, out, err } = run(['cite', '--sources', emptyDirectory()]);
    expect([code, err]).toEqual([1, '']);
    for (const { document } of citationsOfPacks.values()) {
      expect(out).toContain(`找不到文件 ${document.name}。`);
      expect(out).toContain(`The file ${document.name} is missing.`);
    }
  });

  it('answers in JSON', () => {
    const { code, out } = run(['cite', '--sources', emptyDirectory(), '--json']);
    const printed = JSON.parse(out) as Printed;
    expect([code, printed.holds, printed.documents.length]).toEqual([1, false, 5]);
    expect(printed.documents.map(({ clauses }) => clauses)).toEqual([89, 104, 73, 28, 111]);
  });

  it('names file and clauses of a document that is another', () => {
    const directory = emptyDirectory();
    const name = citationsOfPacks.get('dadukou-2022')?.document.name ?? '';
    writeFileSync(join(directory, name), '另一份文件。'.repeat(1000));
    const faults = faultsOf(directory, 'dadukou-2022');
    expect(faults).toContain(`document-differs ${name}`);
    expect(faults).toContain('span-differs DDK22-5.4.a');
    expect(faults).toContain('number-missing parameter:ddk22.advance_share_max');
  });

  it.each([
    [['cite'], '--sources DIR'],
    [['cite', '--sources', 'no-such-directory'], 'no-such-directory'],
    [['cite', '--sources', 'biome.json'], 'biome.json'],
    [['cite', 'more', '--sources', '.'], '--help'],
  ])('answers %j with exit code 2', (args, named) => {
    const { code, out, err } = run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  it('is in the usage', () => {
    expect(run(['--help']).out).toContain('cite --sources DIR [--json]');
  });
});

/** The documents are not part of this repository; whoever has them names their directory. */
describe.runIf(sources !== undefined)('policy cite on the documents of POLICY_SOURCES', () => {
  const original = sources ?? '';

  it('holds every citation', () => {
    const { code, out } = run(['cite', '--sources', original]);
    expect(out.match(/相符 holds/gu)).toHaveLength(5);
    expect(code).toBe(0);
  });

  it('names the clause of one altered byte', () => {
    const citations = citationsOfPacks.get('changchun-2024');
    const name = citations?.document.name ?? '';
    const bytes = readFileSync(join(original, name));
    const signs = Array.from(bytes.toString('utf8'));
    const before = signs.slice(0, citations?.parameters['cc24.min_hours']?.from).join('');
    const words = bytes.toString('utf8').slice(before.length).split(/\d/u)[0];
    bytes[Buffer.byteLength(`${before}${words}`)] = '3'.charCodeAt(0);
    const directory = emptyDirectory();
    writeFileSync(join(directory, name), bytes);
    expect(faultsOf(directory, 'changchun-2024')).toEqual([
      `document-differs ${name}`,
      'span-differs CC24-3B.b',
      'span-differs parameter:cc24.min_hours',
      'number-missing parameter:cc24.min_hours',
    ]);
  });
});
