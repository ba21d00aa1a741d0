import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBusinessTime } from './business-time.ts';
import { enterSampleMasterdata } from './demo/sample-masterdata.ts';
import { addressOf, enterSamplePeople } from './demo/sample-people.ts';
import { signIn } from './demo/sign-in.ts';
import type { DeploymentDescription } from './deployment.ts';
import { localFolder } from './folders.ts';
import { KEPT } from './kept-deployment.ts';
import { clockSteps } from './step-clock.ts';

const done = join(localFolder, KEPT, 'samples-entered');

/** Figures of the sample: the pack in force, its fund and the minimum wage, all invented or of 2024. */
const sample = {
  activation: { instrument: '长人社发〔2024〕99号（示例）', publishedOn: '2024-04-01' },
  appropriationFen: 100_000_000,
  minimumWageFen: 188_000,
  appliedOn: '2024-04-08',
};

/** Enters users, parties and the pack's activation once, in April 2024 when the pack is in force. */
export async function enterSamplesOnce(deployment: DeploymentDescription): Promise<void> {
  if (existsSync(done)) return;
  const clock = clockSteps(deployment);
  try {
    await clock.step(parseBusinessTime(sample.appliedOn));
    const administrator = await enterSamplePeople(deployment);
    const finance = await signIn(deployment, addressOf('finance-1'));
    await enterSampleMasterdata({ administrator, finance: [finance] }, sample);
  } finally {
    clock.close();
  }
  writeFileSync(done, '');
}
