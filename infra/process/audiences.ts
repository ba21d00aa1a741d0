import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from '#infra/constructs/api.ts';
import { fileOrigins } from '#infra/constructs/file-origins.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';
import { allowMail, mailEnvironment } from '#infra/constructs/mail.ts';
import { stageOf } from '#infra/constructs/stage-context.ts';
import type { StorageStack } from '#infra/stacks/storage-stack.ts';
import { addDeviceAudience } from './attendance.ts';

/** One function an audience, each with the rights of its audience only, behind one API. */
export function addAudiences(
  scope: Construct,
  functions: FunctionSet,
  storage: StorageStack,
): void {
  const limits = { timeout: Duration.seconds(29), memorySize: 512 };
  const institution = functions.add<typeof import('#functions/portal/institution-api.ts')>(
    'portal/institution-api',
    {
      ...limits,
      tables: {
        cases: 'write',
        people: 'write',
        evidence: 'read',
        tasks: 'write',
        masterdata: 'write',
        ledger: 'append',
        sessions: 'write',
      },
      environment: {
        PERSONAL_KEY_ID: storage.keys.personal.keyArn,
        MATCH_KEY_ID: storage.keys.matching.keyArn,
        QUARANTINE_BUCKET: storage.buckets.quarantine.bucketName,
        EVIDENCE_BUCKET: storage.buckets.evidence.bucketName,
        FILE_ORIGINS: fileOrigins(storage),
      },
    },
  );
  storage.keys.allow(institution, 'seal', 'match');
  // What it may put and read passes on to the holders of the links it signs.
  storage.buckets.allow(institution, 'quarantine', 'put', 'parts');
  storage.buckets.allow(institution, 'evidence', 'read');
  const office = functions.add<typeof import('#functions/portal/office-api.ts')>(
    'portal/office-api',
    {
      ...limits,
      tables: {
        cases: 'write',
        people: 'append',
        evidence: 'write',
        tasks: 'write',
        masterdata: 'write',
        ledger: 'append',
        sessions: 'write',
      },
      environment: {
        PERSONAL_KEY_ID: storage.keys.personal.keyArn,
        MATCH_KEY_ID: storage.keys.matching.keyArn,
        EVIDENCE_BUCKET: storage.buckets.evidence.bucketName,
        FILE_ORIGINS: fileOrigins(storage),
      },
    },
  );
  storage.keys.allow(office, 'open');
  storage.buckets.allow(office, 'evidence', 'read');
  const everybody = functions.add<typeof import('#functions/portal/public-api.ts')>(
    'portal/public-api',
    {
      ...limits,
      tables: { cases: 'write', masterdata: 'read', sessions: 'write' },
      environment: {
        ...mailEnvironment(storage),
        FIRST_ADMINISTRATOR: stageOf(storage).firstAdministrator,
      },
    },
  );
  allowMail(everybody, storage);
  const contact = functions.add<typeof import('#functions/portal/contact-api.ts')>(
    'portal/contact-api',
    {
      ...limits,
      tables: {
        cases: 'write',
        evidence: 'read',
        tasks: 'write',
        masterdata: 'read',
        sessions: 'write',
      },
      environment: {
        ...mailEnvironment(storage),
        EVIDENCE_BUCKET: storage.buckets.evidence.bucketName,
        FILE_ORIGINS: fileOrigins(storage),
      },
    },
  );
  allowMail(contact, storage);
  storage.buckets.allow(contact, 'evidence', 'read');
  const health = functions.add<typeof import('#functions/portal/show-health.ts')>(
    'portal/show-health',
    {},
  );
  new Api(scope, 'Api', {
    health: { handler: health, prefixes: ['/health'] },
    institution: { handler: institution, prefixes: ['/api/institution', '/i'] },
    office: { handler: office, prefixes: ['/api/office', '/o', '/tasks'] },
    contact: { handler: contact, prefixes: ['/confirm'] },
    device: addDeviceAudience(functions),
    everybody: { handler: everybody, prefixes: ['/'] },
  });
}
