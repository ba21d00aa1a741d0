import { type Deployment, startDeployment } from '#infra/local/deployment.ts';
import { LaunchFailed } from '#infra/local/launch-failed.ts';
import { StepFailed } from '#infra/local/step-clock.ts';
import { BadDemoInput } from './bad-demo-input.ts';
import { findBrowser } from './browser/open-browser.ts';
import { UnexpectedAnswer } from './caller.ts';
import { type DemoRequest, demoArguments, usage } from './demo-arguments.ts';
import { readScenario, scenarioSchema } from './read-scenario.ts';
import { runStory } from './run-story.ts';
import type { Scenario } from './scenario.ts';
import { shortStatement } from './short-statement.ts';

/** `npm run demo`: a cloud of its own, one story, the statement; nothing is left running. */
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 100) / 10;

try {
  const request = demoArguments(process.argv.slice(2));
  process.exitCode = await answer(request);
} catch (error) {
  process.exitCode = error instanceof BadDemoInput ? 2 : 1;
  const told = [BadDemoInput, LaunchFailed, UnexpectedAnswer, StepFailed].some(
    (kind) => error instanceof kind,
  );
  console.error(told && error instanceof Error ? error.message : error);
}

async function answer(request: DemoRequest): Promise<number> {
  switch (request.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'schema':
      process.stdout.write(scenarioSchema());
      return 0;
    case 'live':
      return live(readScenario(request.file), request.json);
  }
}

async function live(story: Scenario, json: boolean): Promise<number> {
  console.log(`情景：${story.title}`);
  await findBrowser();
  console.log('正在启动本地云并部署 … Starting the local cloud and deploying …');
  const deployment = await startDeployment();
  console.log(`已部署（${seconds()} 秒）。Deployed.`);
  try {
    const result = await tell(deployment, story);
    await deployment.stop();
    if (json) console.log(JSON.stringify(result.summary));
    return result.agrees ? 0 : 1;
  } finally {
    await deployment.stop();
  }
}

async function tell(deployment: Deployment, story: Scenario) {
  const { lived, statement, sha256, disagreements } = await runStory(
    deployment,
    story,
    (day, sentence) => console.log(`${day}  ${sentence}`),
  );
  console.log('');
  for (const line of shortStatement(statement, sha256)) console.log(line);
  console.log('');
  for (const line of disagreements) console.error(`不一致 Disagreement: ${line}`);
  const agrees = disagreements.length === 0;
  const all = story.expected === undefined ? '账簿与结算单' : '账簿、结算单与应得金额';
  console.log(`${agrees ? `${all}一致，分毫不差` : `${all}不一致`}（${seconds()} 秒）。`);
  const { status, plannedFen, reservedFen, settledFen, releasedFen } = lived;
  return {
    agrees,
    summary: {
      status,
      plannedFen,
      reservedFen,
      settledFen,
      releasedFen,
      trainees: statement.trainees.map(({ id, fen }) => ({ id, fen })),
      seconds: seconds(),
    },
  };
}
