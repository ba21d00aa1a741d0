import { type Deployment, startDeployment } from './deployment.ts';
import { LaunchFailed } from './launch-failed.ts';

/** Name of the deployment that `npm start` keeps and `npm run reset` clears. */
const KEPT = 'kept';

try {
  const started = performance.now();
  const deployment = await startDeployment({ persist: KEPT });
  say(deployment, Math.round((performance.now() - started) / 1000));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('正在停止并保存数据 … Stopping and saving …');
      void deployment.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof LaunchFailed ? error.message : error);
  process.exitCode = 1;
}

function say(deployment: Deployment, seconds: number): void {
  console.log(`循章 Xunzhang，已启动（${seconds} 秒）；按 Ctrl-C 停止，数据保留。`);
  console.log(`页面 pages        ${deployment.baseUrl}/`);
  console.log(`健康 health       ${deployment.baseUrl}/health`);
  console.log(`邮箱 mailbox      ${deployment.endpoint}/_ministack/ses/messages`);
  console.log(`AWS endpoint      ${deployment.endpoint}`);
}
