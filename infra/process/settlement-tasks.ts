import type { EvidenceBuckets } from '#infra/constructs/evidence-buckets.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';

const looking = { evidence: 'read', masterdata: 'read', tasks: 'read' } as const;
const deciding = { ...looking, cases: 'write', ledger: 'read' } as const;
const posting = { ...looking, cases: 'write', ledger: 'append' } as const;

/** Tasks of the machine that settles a claim and pays it. */
export function addSettlementTasks(functions: FunctionSet, buckets: EvidenceBuckets): void {
  const archive = { EVIDENCE_BUCKET: buckets.evidence.bucketName };
  functions.add<typeof import('#functions/settlement/find-claim-place.ts')>(
    'settlement/find-claim-place',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/settlement/gather-facts.ts')>('settlement/gather-facts', {
    tables: deciding,
  });
  const compute = functions.add<typeof import('#functions/settlement/compute-statement.ts')>(
    'settlement/compute-statement',
    { tables: deciding, environment: archive, memorySize: 512 },
  );
  buckets.allow(compute, 'evidence', 'read', 'put', 'retain');
  const review = functions.add<typeof import('#functions/settlement/conclude-review.ts')>(
    'settlement/conclude-review',
    { tables: posting, environment: archive },
  );
  buckets.allow(review, 'evidence', 'read', 'put', 'retain');
  functions.add<typeof import('#functions/settlement/return-claim.ts')>('settlement/return-claim', {
    tables: deciding,
  });
  functions.add<typeof import('#functions/settlement/refuse-claim.ts')>('settlement/refuse-claim', {
    tables: posting,
  });
  functions.add<typeof import('#functions/settlement/resolve-objections.ts')>(
    'settlement/resolve-objections',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/settlement/conclude-payment-notice.ts')>(
    'settlement/conclude-payment-notice',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/settlement/record-funding.ts')>(
    'settlement/record-funding',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/settlement/release-payment.ts')>(
    'settlement/release-payment',
    { tables: posting },
  );
  functions.add<typeof import('#functions/settlement/record-payment.ts')>(
    'settlement/record-payment',
    { tables: posting },
  );
}
