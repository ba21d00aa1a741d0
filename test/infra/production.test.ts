import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStage } from '#infra/stages.ts';
import { type Resource, resourcesOf, synthesise } from './synthesised.ts';

/** Types that exist in the China regions and that the product has a use for. */
const ALLOWED = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::EventBusPolicy',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::StepFunctions::StateMachine',
];

function variablesOf(properties: Resource['Properties']): Record<string, unknown> {
  const environment = properties?.['Environment'] as { Variables: Record<string, unknown> };
  return environment.Variables;
}

describe.each(['example', 'example-cn'])('the templates of %s', (name) => {
  let assembly: CloudAssembly;
  let resources: Resource[];
  const ofType = (type: string) => resources.filter((resource) => resource.Type === type);

  beforeAll(() => {
    assembly = synthesise(name);
    resources = resourcesOf(assembly);
  });

  it('hold only types of resources that the China regions have', () => {
    const types = new Set(resources.map((resource) => resource.Type));
    expect([...types].filter((type) => !ALLOWED.includes(type))).toEqual([]);
  });

  it('name no partition but their own', () => {
    const text = JSON.stringify(assembly.stacks.map((stack) => stack.template));
    const partitions = new Set(text.match(/(?<=arn:)aws[a-z-]*(?=:)/g));
    const { partition } = loadStage(name);
    expect([...partitions].filter((one) => one !== partition)).toEqual([]);
  });

  it('hold exactly one schedule: the sweeper’s, every minute of Shanghai', () => {
    expect(ofType('AWS::Scheduler::Schedule').map((one) => one.Properties)).toEqual([
      expect.objectContaining({
        ScheduleExpression: 'cron(* * * * ? *)',
        ScheduleExpressionTimezone: 'Asia/Shanghai',
      }),
    ]);
    const timed = ofType('AWS::Events::Rule').filter((r) => r.Properties?.['ScheduleExpression']);
    expect(timed).toEqual([]);
  });

  it('hold no stepped clock and nothing that sets one', () => {
    const functions = ofType('AWS::Lambda::Function');
    expect(functions.length).toBeGreaterThan(3);
    for (const { Properties } of functions) {
      expect(JSON.stringify(Properties)).toContain('"BUSINESS_CLOCK":"wall"');
      expect(Properties?.['Description']).not.toMatch(/clock/);
    }
    expect(JSON.stringify(ofType('AWS::ApiGatewayV2::Route'))).not.toMatch(/clock/);
  });

  it('hold no secret in an environment or anywhere else', () => {
    for (const { Properties } of ofType('AWS::Lambda::Function')) {
      // What is named like a secret is at most a reference to one.
      const values = Object.entries(variablesOf(Properties)).filter(
        ([variable, value]) =>
          /PASSWORD|SECRET|TOKEN|CREDENTIAL/.test(variable) && typeof value === 'string',
      );
      expect(values).toEqual([]);
    }
    const text = JSON.stringify(assembly.stacks.map((stack) => stack.template));
    expect(text).not.toMatch(/"SecretString"|AKIA[0-9A-Z]{16}|-----BEGIN|\{\{resolve:/);
  });

  it('keep and protect every table and bucket, each under a key of its own class', () => {
    const tables = ofType('AWS::DynamoDB::Table');
    expect(tables).toHaveLength(7);
    for (const table of tables) {
      expect(table).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        },
      });
    }
    const buckets = ofType('AWS::S3::Bucket');
    expect(buckets).toHaveLength(2);
    for (const bucket of buckets) expect(bucket).toMatchObject({ DeletionPolicy: 'Retain' });
    expect(buckets.filter((one) => one.Properties?.['ObjectLockEnabled'])).toHaveLength(1);
  });

  it('give every function the runtime of its stage, a limit, and no managed policy', () => {
    for (const { Properties } of ofType('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Handler: 'index.handler' });
      expect(Properties).not.toHaveProperty('TracingConfig');
    }
    expect(JSON.stringify(ofType('AWS::IAM::Role'))).not.toContain('ManagedPolicyArns');
  });

  it('log no execution data of machines', () => {
    for (const { Properties } of ofType('AWS::StepFunctions::StateMachine')) {
      expect(Properties).toMatchObject({ LoggingConfiguration: { IncludeExecutionData: false } });
    }
  });

  it('let nobody scan a table or delete from the books', () => {
    const policies = JSON.stringify(ofType('AWS::IAM::Policy'));
    expect(policies).not.toMatch(/dynamodb:(Scan|\*)/);
  });
});
