import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { StatementChanged, showStatement } from '#functions/settlement/show-statement.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';

const kept = {
  schema: 'xunzhang.statement/1',
  projectId: 'P2024-0001',
  claimId: 'P2024-0001-S',
  status: 'payable',
  totalFen: 480_000,
  trainees: [{ id: 'C1-T01', classId: 'P2024-0001-C1', fen: 480_000, kind: 'full' }],
};
const sha256 = createHash('sha256').update(canonicalJson(kept)).digest('hex');
const reference = { key: 'k', versionId: 'v', sha256, computedAt: '2024-08-05T02:00:00.000Z' };

/** Asks for the statement of a case with this claim, whose archived bytes are these. */
const ask = (claim: object | undefined, archived: object) =>
  showStatement.handle({ params: { projectId: 'P2024-0001' } }, {
    cases: { claim: async () => claim },
    archive: { read: async () => archived },
  } as never);

describe('GET …/statement', () => {
  it('shows the statement as it was archived, with its hash', async () => {
    expect(await ask({ id: 'P2024-0001-S', statement: reference }, kept)).toEqual({
      status: 200,
      body: { statement: kept, sha256, computedAt: reference.computedAt },
    });
  });

  it('shows nothing whose bytes have another hash', async () => {
    await expect(
      ask({ id: 'P2024-0001-S', statement: reference }, { ...kept, totalFen: 480_001 }),
    ).rejects.toThrow(StatementChanged);
  });

  it.each([
    ['no claim', undefined],
    ['no statement yet', { id: 'P2024-0001-S' }],
  ])('answers not found where there is %s', async (_name, claim) => {
    await expect(ask(claim, kept)).rejects.toMatchObject({ code: 'not-found' });
  });
});
