import type { StorageStack } from '#infra/stacks/storage-stack.ts';
import { stageOf } from './stage-context.ts';

/** Origins that pages may load files from and send files to, as `FILE_ORIGINS` lists them. */
export function fileOrigins(storage: StorageStack): string {
  const { fileEndpoint } = stageOf(storage);
  if (fileEndpoint !== undefined) return new URL(fileEndpoint).origin;
  const { quarantine, evidence } = storage.buckets;
  return [quarantine, evidence]
    .map((bucket) => `https://${bucket.bucketRegionalDomainName}`)
    .join(' ');
}
