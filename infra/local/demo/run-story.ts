import type { DeploymentDescription } from '#infra/local/deployment.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { insist } from './caller.ts';
import { disagreements, type ShownBook } from './check-agreement.ts';
import { type Lived, liveScenario } from './live-scenario.ts';
import { publicWorld, type Say } from './public-world.ts';
import { sampleIds } from './sample-masterdata.ts';
import type { Scenario } from './scenario.ts';

/** What a story came to, with everything that does not agree. */
export interface StoryResult {
  readonly lived: Lived;
  readonly statement: Statement;
  readonly sha256: string;
  /** Empty where ledger, statement and expected amounts agree to the fen. */
  readonly disagreements: readonly string[];
}

/** Lives a story on a deployment through its public interfaces, then compares statement and book with it. */
export async function runStory(
  deployment: DeploymentDescription,
  story: Scenario,
  say: Say,
): Promise<StoryResult> {
  const world = await publicWorld(deployment, say);
  try {
    const lived = await liveScenario(world, story);
    const [finance] = world.finance;
    if (finance === undefined) throw new Error('The story needs somebody of finance');
    const { statement, sha256 } = (await insist(
      finance,
      'GET',
      `/api/office/projects/${lived.projectId}/statement`,
    )) as { statement: Statement; sha256: string };
    const query = new URLSearchParams({
      fund: sampleIds.fund,
      year: story.appliedOn.slice(0, 4),
    });
    const book = (await insist(finance, 'GET', `/api/office/ledger?${query}`)) as ShownBook;
    return {
      lived,
      statement,
      sha256,
      disagreements: disagreements(lived, statement, book, story.expected),
    };
  } finally {
    await world.close();
  }
}
