import { bundleFunctions } from './bundle.ts';
import { createApp } from './create-app.ts';
import { loadStage, StageSettingsInvalid, stageNames } from './stages.ts';

/** Entry of the CDK command: `STAGE=<name> npx cdk synth`. */
try {
  const name = process.env['STAGE'];
  if (name === undefined || name === '') {
    const known = stageNames().join(', ');
    throw new StageSettingsInvalid(
      `请用环境变量 STAGE 指明部署环境（现有：${known}）。\n` +
        `Say which stage to deploy in the environment variable STAGE (known: ${known}).`,
    );
  }
  const baseUrl = process.env['BASE_URL'];
  const fileEndpoint = process.env['AWS_ENDPOINT_URL'];
  const stage = loadStage(name, {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(fileEndpoint === undefined ? {} : { fileEndpoint }),
  });
  await bundleFunctions();
  createApp(stage).synth();
} catch (error) {
  if (!(error instanceof StageSettingsInvalid)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
