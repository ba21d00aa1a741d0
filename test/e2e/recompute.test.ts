import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { insist } from '#infra/local/demo/caller.ts';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import type { World } from '#infra/local/demo/world.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

/** Runs the offline command on facts as anybody would who has the repository and the file. */
function settle(facts: string, ...options: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'facts-')), 'facts.json');
  writeFileSync(file, facts);
  const args = ['policy/cli/main.ts', 'settle', file, ...options];
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

describe('a settlement, computed again by a stranger', () => {
  const deployment = sharedDeployment();
  let world: World;
  let link: string;
  let kept: { statement: Statement; sha256: string };
  let facts: string;

  beforeAll(async () => {
    world = await seededWorld(deployment);
    const { projectId } = await liveScenario(world, smallStory);
    const path = `/api/office/projects/${projectId}/statement`;
    link = `${path}/facts`;
    const [officer] = world.finance;
    if (officer === undefined) throw new Error('There is a finance officer');
    kept = await insist(officer, 'GET', path);
    const { url, sha256 } = await insist(officer, 'POST', link);
    const response = await fetch(url);
    facts = await response.text();
    expect(response.status).toBe(200);
    expect(new URL(url).searchParams.get('response-content-disposition')).toBe(
      `attachment; filename*=UTF-8''settlement-facts-${projectId}.json`,
    );
    expect(createHash('sha256').update(facts).digest('hex')).toBe(sha256);
  });

  it('comes to the same total, the same lines and the same hash', () => {
    const { statement, sha256 } = kept;
    const by = ['--pack', statement.pack.revision, '--computed-by', statement.computedBy];

    const again = JSON.parse(settle(facts, ...by)) as Statement;

    expect(again.totalFen).toBe(smallStory.expected?.settledFen);
    expect(again.trainees.map(({ id, fen }) => [id, fen])).toEqual(
      statement.trainees.map(({ id, fen }) => [id, fen]),
    );
    expect(settle(facts, ...by, '--hash')).toBe(`${sha256}\n`);
  });

  it('comes to another total where one hour is altered', () => {
    const changed = JSON.parse(facts) as SettlementFacts;
    const lesson = changed.classes[0]?.days[0]?.lessons[0];
    if (lesson === undefined) throw new Error('There is a lesson');
    Object.assign(lesson, { count: lesson.count - 1 });

    const { revision } = kept.statement.pack;
    const again = JSON.parse(settle(JSON.stringify(changed), '--pack', revision)) as Statement;

    expect(again.totalFen).not.toBe(kept.statement.totalFen);
  });

  it('names nobody: people stand in it under the numbers of the statement', () => {
    const { trainees } = JSON.parse(facts) as SettlementFacts;

    expect(trainees.map(({ id }) => id)).toEqual(kept.statement.trainees.map(({ id }) => id));
    expect(facts).not.toMatch(/\d{17}[\dXx]|"(name|idNumber|personId)"/);
  });

  it('is handed to reviewers, finance and auditors alone', async () => {
    const answers = await Promise.all(
      [world.reviewers[0], world.institution, world.administrator].map((one) =>
        one?.call('POST', link),
      ),
    );

    expect(answers.map((one) => one?.status)).toEqual([201, 403, 403]);
  });
});
