import { rmSync, writeFileSync } from 'node:fs';
import { businessTimeText } from './business-time.ts';
import { samplePeople } from './demo/sample-people.ts';
import { type Deployment, startDeployment } from './deployment.ts';
import { enterSamplesOnce } from './enter-samples.ts';
import { KEPT, keeperProcess, runningFile } from './kept-deployment.ts';
import { LaunchFailed } from './launch-failed.ts';
import { MAILBOX_PATH } from './local-pages.ts';
import { recoverStages } from './recover.ts';
import { clockSteps } from './step-clock.ts';

/** `npm start`: the product on a local cloud that keeps its data, with sample users. */
try {
  const started = performance.now();
  const other = keeperProcess();
  if (other !== undefined) {
    throw new LaunchFailed(
      `已在运行（进程 ${other}）：请直接使用，或在其窗口按 Ctrl-C 结束后再启动。`,
      `Already running (process ${other}): use it, or end it with Ctrl-C in its window first.`,
    );
  }
  const deployment = await startDeployment({ persist: KEPT });
  await enterSamplesOnce(deployment);
  await recoverStages(deployment);
  const { stop: _stop, restart: _restart, ...description } = deployment;
  writeFileSync(runningFile, JSON.stringify(description));
  say(deployment, await timeNow(deployment), Math.round((performance.now() - started) / 1000));
  stopOnSignal(deployment);
} catch (error) {
  console.error(error instanceof LaunchFailed ? error.message : error);
  // What was started ends with this process.
  process.exit(1);
}

async function timeNow(deployment: Deployment): Promise<string> {
  const clock = clockSteps(deployment);
  try {
    return businessTimeText(await clock.step());
  } finally {
    clock.close();
  }
}

function stopOnSignal(deployment: Deployment): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('正在停止并保存数据 … Stopping and saving …');
      rmSync(runningFile, { force: true });
      void deployment.stop().then(() => process.exit(0));
    });
  }
}

function say(deployment: Deployment, time: string, seconds: number): void {
  console.log(`循章 Xunzhang，已启动（${seconds} 秒）；按 Ctrl-C 停止，数据保留。`);
  console.log(`页面 pages             ${deployment.baseUrl}/`);
  console.log(`接口文档 API document  ${deployment.baseUrl}/api/openapi.json`);
  console.log(`邮箱 mailbox           ${deployment.baseUrl}${MAILBOX_PATH}`);
  console.log(`AWS endpoint           ${deployment.endpoint}`);
  console.log(`业务时间 business time ${time}`);
  console.log('拨动业务时间 step it   npm run -s clock -- 2024-05-06T09:00');
  console.log('清除数据 clear data    npm run reset');
  console.log('示例用户 sample users（验证码在邮箱里 the code arrives in the mailbox）');
  for (const { address, name } of samplePeople) {
    console.log(`  ${address.padEnd(32)} ${name}`);
  }
}
