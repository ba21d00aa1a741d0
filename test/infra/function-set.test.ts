import { App, Stack } from 'aws-cdk-lib';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CloudFunctionProps } from '#infra/constructs/cloud-function.ts';
import { STAGE_CONTEXT } from '#infra/constructs/stage-context.ts';
import { ProcessStack } from '#infra/stacks/process-stack.ts';
import { StorageStack } from '#infra/stacks/storage-stack.ts';
import { loadStage } from '#infra/stages.ts';

type Publish = CloudFunctionProps<typeof import('#functions/events/publish-event.ts')>;
type Health = CloudFunctionProps<typeof import('#functions/portal/show-health.ts')>;

describe('what a function must be given', () => {
  it('is read off its own schema', () => {
    expectTypeOf<{
      tables: { cases: 'write' };
      environment: { EVENT_BUS: string };
    }>().toExtend<Publish>();
    expectTypeOf<Record<never, never>>().toExtend<Health>();
  });

  it('cannot be forgotten', () => {
    // @ts-expect-error The table is missing.
    const withoutTable: Publish = { environment: { EVENT_BUS: 'bus' } };
    // @ts-expect-error The bus is missing.
    const withoutBus: Publish = { tables: { cases: 'write' } };
    // @ts-expect-error The use is none that there is.
    const withoutUse: Publish = { tables: { cases: 'own' }, environment: { EVENT_BUS: 'bus' } };
    expect([withoutTable, withoutBus, withoutUse]).toHaveLength(3);
  });

  it('becomes exact rights on tables, indexes and keys', () => {
    const app = new App({ context: { [STAGE_CONTEXT]: loadStage('local') } });
    const env = { region: 'us-east-1', account: '000000000000' };
    const storage = new StorageStack(app, 'storage', { env });
    const process = new ProcessStack(app, 'process', { env, storage });
    const rights = Stack.of(process).resolve(
      (
        process.node.findChild('SweepDeadlinesRole').node.findChild('DefaultPolicy').node
          .defaultChild as unknown as { policyDocument: unknown }
      ).policyDocument,
    ) as { Statement: { Action: string | string[]; Resource: unknown }[] };
    const onCases = rights.Statement.find(({ Action }) => Action.includes('dynamodb:UpdateItem'));
    expect(onCases?.Action).not.toContain('dynamodb:Scan');
    expect(JSON.stringify(onCases?.Resource)).toContain('/index/due-index');
    const anywhere = rights.Statement.filter(({ Resource }) => Resource === '*');
    expect(anywhere.map(({ Action }) => Action)).toEqual(['states:SendTaskSuccess']);
  });
});
