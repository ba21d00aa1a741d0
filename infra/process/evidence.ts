import { Duration } from 'aws-cdk-lib';
import type { EventBus, IEventBus } from 'aws-cdk-lib/aws-events';
import { EVENT_SOURCE } from '#functions/events/domain-event.ts';
import type { EventSources } from '#infra/constructs/event-sources.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';
import type { StorageStack } from '#infra/stacks/storage-stack.ts';

/** What the inspection is made of. */
export interface InspectionParts {
  readonly functions: FunctionSet;
  readonly sources: EventSources;
  readonly bus: EventBus;
  readonly storage: StorageStack;
}

/** The one function that makes evidence out of a file: called when it arrives and when it is reported. */
export function addInspection({ functions, sources, bus, storage }: InspectionParts): void {
  const { buckets } = storage;
  const inspect = functions.add<typeof import('#functions/evidence/inspect-upload.ts')>(
    'evidence/inspect-upload',
    {
      tables: { cases: 'write', evidence: 'write', masterdata: 'read' },
      environment: {
        QUARANTINE_BUCKET: buckets.quarantine.bucketName,
        EVIDENCE_BUCKET: buckets.evidence.bucketName,
      },
      // Five gigabytes are read and hashed at some ten megabytes a second at worst.
      timeout: Duration.minutes(15),
      memorySize: 1024,
    },
  );
  buckets.allow(inspect, 'quarantine', 'read');
  buckets.allow(inspect, 'evidence', 'read', 'put', 'retain');
  sources.onEvent('FileArrived', inspect, {
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: { bucket: { name: [buckets.quarantine.bucketName] } },
  });
  sources.onEvent(
    'FileReported',
    inspect,
    { source: [EVENT_SOURCE], detailType: ['upload-reported'] },
    bus as IEventBus,
  );
}
