import { describe, expect, it } from 'vitest';
import { type Evidence, evidence, standing } from '#functions/evidence/evidence.ts';

const piece = (id: string, rest: object = {}): Evidence =>
  evidence.parse({
    schemaVersion: 1,
    id,
    subject: 'P2024-0001-C1',
    item: 'certificate',
    trainee: 'C1-T01',
    key: id,
    versionId: 'v',
    sha256: '0'.repeat(64),
    bytes: 1,
    contentType: 'application/pdf',
    acceptedAt: '2024-09-02T00:00:00.000Z',
    ...rest,
  });
const idsOf = (...files: Evidence[]) => standing(files).map(({ id }) => id);

describe('what stands of everything accepted', () => {
  it('is the latest document of each trainee', () => {
    const late = piece('a', { acceptedAt: '2024-09-03T00:00:00.000Z' });
    const other = piece('c', { trainee: 'C1-T02' });

    expect(idsOf(late, piece('b'), other).toSorted()).toEqual(['a', 'c']);
  });

  it('is the one asked for later where the clock stood still', () => {
    expect(idsOf(piece('b'), piece('a'))).toEqual(['b']);
  });

  it('is every clip', () => {
    const clip = { item: 'clip', trainee: undefined, day: '2024-09-02' };

    expect(idsOf(piece('a', clip), piece('b', clip))).toEqual(['a', 'b']);
  });
});
