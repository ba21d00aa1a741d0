import { beforeAll, describe, expect, it } from 'vitest';
import { metricNames } from '#functions/runtime/metric-name.ts';
import { type Resource, resourcesOf, synthesise } from './synthesised.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** Rights that know no resource, on AWS as well as in its own examples. */
const WITHOUT_RESOURCE =
  /^(states:SendTask(Success|Failure)|dynamodb:ListStreams|logs:(\w*LogDelivery|\w*LogDeliveries|\w*ResourcePolic(y|ies)|DescribeLogGroups))$/;

describe('the rights of functions and machines', () => {
  let resources: Resource[];
  let statements: Statement[];
  const actionsOf = ({ Action }: Statement) => [Action].flat();
  const about = (name: RegExp) =>
    statements.filter(({ Resource }) => name.test(JSON.stringify(Resource)));

  beforeAll(() => {
    resources = resourcesOf(synthesise('example'));
    statements = resources
      .filter(({ Type }) => Type === 'AWS::IAM::Policy')
      .flatMap(({ Properties }) => {
        const document = Properties?.['PolicyDocument'] as { Statement: Statement[] };
        return document.Statement;
      });
    expect(statements.length).toBeGreaterThan(100);
  });

  it('name every action', () => {
    expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('name every resource, but for what knows none', () => {
    const anywhere = statements.filter(({ Resource }) => [Resource].flat().includes('*'));
    const wrong = anywhere.flatMap(actionsOf).filter((action) => !WITHOUT_RESOURCE.test(action));
    expect(wrong).toEqual([]);
  });

  it('let nobody change or delete an entry of the books', () => {
    const onBooks = about(/Ledger[0-9A-F]{8}(Arn|")/).flatMap(actionsOf);
    expect(onBooks).toContain('dynamodb:PutItem');
    expect(onBooks.filter((action) => /dynamodb:(Update|Delete|BatchWrite)/.test(action))).toEqual(
      [],
    );
  });

  it('let nobody delete evidence or lift its lock', () => {
    const onEvidence = about(/FilesEvidence/).flatMap(actionsOf);
    expect(onEvidence).toContain('s3:PutObjectRetention');
    expect(onEvidence.filter((action) => /s3:(Delete|Bypass|PutBucket)/.test(action))).toEqual([]);
  });

  it('let one function alone see and throw away parts, and that in the quarantine', () => {
    const ofParts = statements.filter((one) =>
      actionsOf(one).some((action) => /^s3:(ListMultipartUploadParts|AbortMultipart)/.test(action)),
    );
    expect(ofParts).toHaveLength(1);
    expect(JSON.stringify(ofParts[0]?.Resource)).toContain('FilesQuarantine');
  });

  it('come with an alarm on everything that functions count and on everything undeliverable', () => {
    const alarms = resources
      .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
      .map(({ Properties }) => Properties ?? {});
    const watched = alarms.map((alarm) => alarm['MetricName']);
    expect(watched).toEqual(expect.arrayContaining([...metricNames]));
    expect(watched).toEqual(
      expect.arrayContaining([
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'ExecutionThrottled',
        'ApproximateNumberOfMessagesVisible',
      ]),
    );
    for (const alarm of alarms) expect(alarm['AlarmActions']).toHaveLength(1);
  });
});
