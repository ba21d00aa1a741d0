import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import { scenario } from '#infra/local/demo/scenario.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

const story = (name: string) =>
  scenario.parse(
    JSON.parse(
      readFileSync(
        new URL(`../../infra/local/demo/scenarios/${name}.json`, import.meta.url),
        'utf8',
      ),
    ),
  );

describe('a scripted case with evidence accepted beforehand', () => {
  const deployment = sharedDeployment();

  it.each(['full-case', 'below-threshold'])('lives %s to the fen', async (name) => {
    const said: string[] = [];
    const one = story(name);
    const world = await seededWorld(deployment, said);

    const { projectId, reason, ...lived } = await liveScenario(world, one).catch((error) => {
      throw new Error(said.join('\n'), { cause: error });
    });

    expect(lived).toEqual(one.expected);
    expect(projectId).toMatch(/^P2024-\d{4}$/);
    expect(reason === undefined).toBe(lived.status === 'closed');
  });
});
