import { BadBusinessTime, businessTimeText, parseBusinessTime } from './business-time.ts';
import { runningDeployment } from './kept-deployment.ts';
import { LaunchFailed } from './launch-failed.ts';
import { clockSteps } from './step-clock.ts';

/** `npm run -s clock -- 2024-05-06T09:00` steps the business time of `npm start`; without a time it shows it. */
try {
  const [wanted, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new BadBusinessTime('只需一个时间。Give one time only.');
  const to = wanted === undefined ? undefined : parseBusinessTime(wanted);
  const clock = clockSteps(runningDeployment());
  const now = await clock.step();
  if (to !== undefined && to < now) {
    throw new BadBusinessTime(
      `业务时间不能倒退：现在是 ${businessTimeText(now)}。\n` +
        `Business time does not run backwards: it is ${businessTimeText(now)}.`,
    );
  }
  const shown = to === undefined ? now : await clock.step(to);
  console.log(`业务时间 business time  ${businessTimeText(shown)}`);
  clock.close();
} catch (error) {
  process.exitCode = error instanceof BadBusinessTime ? 2 : 1;
  const told = error instanceof BadBusinessTime || error instanceof LaunchFailed;
  console.error(told ? error.message : error);
}
