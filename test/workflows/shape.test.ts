import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { stageName } from '#functions/stages/stage.ts';
import { definitionOf, isWait } from './definitions.ts';

const definitions = stageName.options.map(definitionOf);

describe.each(definitions)('the machine of $stage', (definition) => {
  const { States } = definition;
  const tasks = Object.entries(States).filter(([, { Type }]) => Type === 'Task');

  it('is valid once its names are put in, targets, reachability and expressions included', () => {
    const filled = definition.text
      .replaceAll(`\${Partition}`, 'aws')
      .replaceAll(/\$\{(\w+)FunctionArn\}/g, 'arn:aws:lambda:us-east-1:000000000000:function:$1');
    const { isValid, errorsText } = aslValidator(JSON.parse(filled), {
      checkPaths: true,
      checkArn: true,
    });
    expect(isValid, errorsText('\n')).toBe(true);
  });

  it('is written in JSONata and ends within the year that an execution may last', () => {
    expect(definition.QueryLanguage).toBe('JSONata');
    expect(definition.TimeoutSeconds).toBeLessThanOrEqual(365 * 24 * 60 * 60);
  });

  it('calls functions, or waits for a token, and does nothing else', () => {
    const allowed = ['lambda:invoke', 'lambda:invoke.waitForTaskToken'];
    for (const [name, { Resource }] of tasks) {
      expect(
        allowed.map((one) => `arn:\${Partition}:states:::${one}`),
        name,
      ).toContain(Resource);
    }
    const others = Object.values(States).map(({ Type }) => Type);
    expect(
      [...new Set(others)].filter((type) => !['Task', 'Choice', 'Succeed', 'Fail'].includes(type)),
    ).toEqual([]);
  });

  it.each(tasks)('%s is tried again when the cloud fails', (_name, state) => {
    const errors = (state.Retry ?? []).flatMap(({ ErrorEquals }) => ErrorEquals);
    expect(errors).toEqual(
      expect.arrayContaining([
        'Lambda.ServiceException',
        'Lambda.AWSLambdaException',
        'Lambda.SdkClientException',
        'Lambda.TooManyRequestsException',
      ]),
    );
    expect((state.Retry ?? []).every(({ MaxAttempts }) => MaxAttempts > 0)).toBe(true);
    if (!isWait(state)) expect(errors).toContain('States.TaskFailed');
  });

  it.each(tasks)('%s ends within a literal time', (_name, { TimeoutSeconds }) => {
    expect(TimeoutSeconds).toEqual(expect.any(Number));
  });

  it.each(tasks.filter(([, state]) => isWait(state)))(
    '%s goes back to what asked when its time is over',
    (name, state) => {
      const caught = (state.Catch ?? []).find(({ ErrorEquals }) =>
        ErrorEquals.some((error) => error === 'States.Timeout' || error === 'States.ALL'),
      );
      const back = States[caught?.Next ?? ''];
      expect(back?.Type).toBe('Task');
      expect(leadsTo(caught?.Next ?? '', name)).toBe(true);
    },
  );

  function leadsTo(from: string, to: string): boolean {
    const next = States[from]?.Next ?? '';
    const branches = (States[next]?.Choices ?? []).map((choice) => choice.Next);
    return next === to || branches.includes(to);
  }
});
