import { Duration } from 'aws-cdk-lib';
import type { Audience } from '#infra/constructs/api.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';

/** The audience of check-in devices: the only function but the office's that may write attendance. */
export function addDeviceAudience(functions: FunctionSet): Audience {
  const device = functions.add<typeof import('#functions/portal/device-api.ts')>(
    'portal/device-api',
    {
      timeout: Duration.seconds(29),
      memorySize: 512,
      tables: { cases: 'read', evidence: 'write', masterdata: 'read', sessions: 'write' },
      environment: {},
    },
  );
  return { handler: device, prefixes: ['/api/device'] };
}
