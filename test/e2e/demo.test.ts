import { describe, expect, it } from 'vitest';
import { runStory } from '#infra/local/demo/run-story.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

describe('the demo', () => {
  it('lives a story from outside: mailed codes, presigned files, signed check-ins, money to the fen', async () => {
    const said: string[] = [];

    const { lived, statement, disagreements } = await runStory(
      sharedDeployment(),
      smallStory,
      (day, sentence) => said.push(`${day} ${sentence}`),
    ).catch((error) => {
      throw new Error(said.join('\n'), { cause: error });
    });

    expect(disagreements).toEqual([]);
    expect(lived).toMatchObject(smallStory.expected ?? {});
    expect(statement.trainees.map(({ fen }) => fen)).toEqual([
      80_000, 80_000, 80_000, 80_000, 48_000,
    ]);
    const rejected = said.filter((line) => line.includes('文件退回')).join('\n');
    expect(rejected).toMatch(/training-agreement：.*类型/);
    expect(rejected).toMatch(/clip：.*19 分 59 秒/);
    expect(rejected).toMatch(/clip：文件头声明时长 20 分 5 秒，实际画面 1 分 0 秒/);
  });
});
