import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { EventBus, IEventBus } from 'aws-cdk-lib/aws-events';
import { DAY_BEGUN } from '#functions/deadlines/begin-day.ts';
import { EVENT_SOURCE } from '#functions/events/domain-event.ts';
import {
  METRIC_SERVICE,
  type MetricName,
  metricNamespace,
} from '#functions/runtime/metric-name.ts';
import type { Alarms } from '#infra/constructs/alarms.ts';
import type { EventSources } from '#infra/constructs/event-sources.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';
import { stageOf } from '#infra/constructs/stage-context.ts';
import type { StorageStack } from '#infra/stacks/storage-stack.ts';

const sentences: Readonly<Record<MetricName, string>> = {
  StageInterrupted:
    'An execution died and its stage is interrupted; the sweep enters it again within the hour, read why.',
  LedgerMismatch:
    'A book does not agree with itself or with the head stored last; pay nothing from it until it is explained.',
  BusyTooLong:
    'Something has been in flight for more than an hour; the index busy-index of the table of cases names it.',
};

/** What health is watched with. */
export interface HealthParts {
  readonly functions: FunctionSet;
  readonly storage: StorageStack;
  readonly sources: EventSources;
  readonly bus: EventBus;
  readonly alarms: Alarms;
}

/** The daily head of every book, and an alarm on each thing that the functions count. */
export function addHealth({ functions, storage, sources, bus, alarms }: HealthParts): void {
  const store = functions.add<typeof import('#functions/ledger/store-head.ts')>(
    'ledger/store-head',
    {
      tables: { ledger: 'read', cases: 'read' },
      environment: { EVIDENCE_BUCKET: storage.buckets.evidence.bucketName },
      timeout: Duration.minutes(5),
      memorySize: 512,
    },
  );
  storage.buckets.allow(store, 'evidence', 'read', 'put', 'retain');
  sources.onEvent(
    'DayBegun',
    store,
    { source: [EVENT_SOURCE], detailType: [DAY_BEGUN] },
    bus as IEventBus,
  );
  for (const [name, description] of Object.entries(sentences)) {
    alarms.watch({
      id: name,
      description,
      metric: new Metric({
        namespace: metricNamespace(stageOf(storage).name),
        metricName: name,
        dimensionsMap: { service: METRIC_SERVICE },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
    });
  }
}
