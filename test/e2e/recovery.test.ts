import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import type { World } from '#infra/local/demo/world.ts';
import { seededWorld } from './seeded-world.ts';
import { restartCloud, sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

describe('a case under which the machines die', () => {
  const deployment = sharedDeployment();
  const lambda = new LambdaClient(deployment);
  const machines = new SFNClient(deployment);

  /** The stages of which an execution waits. */
  async function waitingStages(): Promise<string[]> {
    const stages = await Promise.all(
      Object.entries(deployment.outputs.machines).map(async ([stage, stateMachineArn]) => {
        const { executions = [] } = await machines.send(
          new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1 }),
        );
        return executions.map(() => stage);
      }),
    );
    return stages.flat();
  }

  async function recover(): Promise<number> {
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName: deployment.outputs.functions['recoverStages'] }),
    );
    const text = Buffer.from(Payload ?? []).toString();
    if (FunctionError) throw new Error(text);
    return (JSON.parse(text) as { reentered: number }).reentered;
  }

  /** A world in which every stage that waits is cut off once on every business day. */
  function mortal(world: World): World & { readonly reentered: string[] } {
    const reentered: string[] = [];
    const cut = new Set<string>();
    return {
      ...world,
      reentered,
      async advanceTo(day, time) {
        await world.advanceTo(day, time);
        const waits = (await waitingStages()).map((stage) => `${day} ${stage}`);
        if (waits.every((one) => cut.has(one))) return;
        for (const one of waits) cut.add(one);
        await restartCloud();
        const count = await recover();
        if (count > 0) reentered.push(`${day} ${count}`);
        await world.advanceTo(day, time);
      },
    };
  }

  it('is entered again from what stands in it, and paid once', { timeout: 280_000 }, async () => {
    const said: string[] = [];
    const world = mortal(await seededWorld(deployment, said));

    const { projectId, ...lived } = await liveScenario(world, smallStory).catch((error) => {
      throw new Error(said.join('\n'), { cause: error });
    });

    expect(lived).toEqual(smallStory.expected);
    // Approval, opening, every training day, assessment and settlement were all waiting when it happened.
    expect(world.reentered.length).toBeGreaterThan(10);
    const { decisions } = (
      await world.institution.call('GET', `/api/institution/projects/${projectId}`)
    ).body;
    const kinds = decisions.map((one: { kind: string }) => one.kind);
    expect(kinds).toHaveLength(new Set(kinds).size);
  });
});
