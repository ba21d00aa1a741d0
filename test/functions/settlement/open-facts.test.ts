import { describe, expect, it } from 'vitest';
import { projectIdOf } from '#functions/cases/subject.ts';
import { openFacts, openFactsRoute } from '#functions/settlement/open-facts.ts';
import { plainCommit, plainWrite } from '../plain-writes.ts';

const project = projectIdOf('2024', 1);
const kept = {
  key: 'statements/P2024-0001-S/1-facts.json',
  versionId: 'v2',
  sha256: 'f'.repeat(64),
};
const auditor = { actor: 'auditor-1', role: 'auditor' } as const;

/** A case whose claim refers to such a statement, and what was written and linked about it. */
function world(statement: object | undefined) {
  const accesses: object[] = [];
  const links: object[] = [];
  const ports = {
    cases: { claim: async () => ({ id: `${project}-S`, ...(statement && { statement }) }) },
    uploads: { recordAccess: (one: object) => plainWrite(() => accesses.push(one)) },
    commit: plainCommit([]),
    realTime: { now: () => new Date('2026-01-01T00:00:00Z') },
    links: {
      link: async (version: object, as: object) => {
        links.push({ ...version, ...as, recorded: accesses.length });
        return 'https://files.example.invalid/facts';
      },
    },
  };
  return { ports: ports as unknown as Parameters<typeof openFacts>[0], accesses, links };
}

describe('the facts of a settlement', () => {
  it('are linked to for a few minutes, after who asked for them was recorded', async () => {
    const { ports, accesses, links } = world({ facts: kept });

    const reply = await openFactsRoute.handle(
      { params: { projectId: project }, session: auditor },
      ports,
    );

    expect(reply).toEqual({
      status: 201,
      body: { url: 'https://files.example.invalid/facts', seconds: 300, sha256: kept.sha256 },
    });
    expect(accesses).toMatchObject([
      { ...auditor, subject: 'P2024-0001-S', evidence: kept.key, versionId: 'v2' },
    ]);
    expect(links).toMatchObject([
      {
        versionId: 'v2',
        fileName: 'settlement-facts-P2024-0001.json',
        download: true,
        recorded: 1,
      },
    ]);
  });

  it.each([
    ['there is no statement', undefined],
    ['a statement is older than the keeping of facts', { sha256: 'a' }],
  ])('are not found, and nothing is recorded, where %s', async (_name, statement) => {
    const { ports, accesses } = world(statement);

    await expect(openFacts(ports, auditor, project)).rejects.toMatchObject({ code: 'not-found' });
    expect(accesses).toEqual([]);
  });
});
