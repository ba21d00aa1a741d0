import {
  CopyObjectCommand,
  GetObjectCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import type { EvidenceArchive, EvidenceLinks } from './evidence-archive.ts';

/** The archive on a bucket with versions and object lock, in governance mode. */
export function s3EvidenceArchive(
  client: S3Client,
  buckets: { readonly quarantine: string; readonly evidence: string },
): EvidenceArchive {
  const Bucket = buckets.evidence;

  /** The copy that is there, which happens where an inspection is repeated. */
  async function present(key: string): Promise<string | undefined> {
    try {
      return (await client.send(new HeadObjectCommand({ Bucket, Key: key }))).VersionId;
    } catch (error) {
      if (['NotFound', 'NoSuchKey'].includes((error as Error).name)) return undefined;
      throw error;
    }
  }

  async function copied(
    from: { key: string; versionId: string },
    to: { key: string; contentType: string },
  ): Promise<string | undefined> {
    try {
      const { VersionId } = await client.send(
        new CopyObjectCommand({
          Bucket,
          Key: to.key,
          CopySource: `${buckets.quarantine}/${from.key}?versionId=${from.versionId}`,
          ContentType: to.contentType,
          MetadataDirective: 'REPLACE',
          IfNoneMatch: '*',
        }),
      );
      return VersionId;
    } catch (error) {
      if ((error as Error).name === 'PreconditionFailed') return present(to.key);
      throw error;
    }
  }

  /** A lock may be prolonged but not shortened, so one that lasts as long is left alone. */
  async function locked(Key: string, VersionId: string, until: Date): Promise<boolean> {
    try {
      const { Retention } = await client.send(
        new GetObjectRetentionCommand({ Bucket, Key, VersionId }),
      );
      return (Retention?.RetainUntilDate ?? new Date(0)) >= until;
    } catch (error) {
      if ((error as Error).name === 'NoSuchObjectLockConfiguration') return false;
      throw error;
    }
  }

  return {
    async keep(from, to) {
      const versionId = z.string().parse((await present(to.key)) ?? (await copied(from, to)));
      if (await locked(to.key, versionId, to.until)) return { key: to.key, versionId };
      // Set on the version: lock headers of a copy are not honoured everywhere.
      await client.send(
        new PutObjectRetentionCommand({
          Bucket,
          Key: to.key,
          VersionId: versionId,
          Retention: { Mode: 'GOVERNANCE', RetainUntilDate: to.until },
        }),
      );
      return { key: to.key, versionId };
    },
  };
}

/** Links into the evidence bucket, signed with the rights of the function that makes them. */
export function s3EvidenceLinks(client: S3Client, bucket: string): EvidenceLinks {
  return {
    link: ({ key, versionId }, { fileName, seconds, download }) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          VersionId: versionId,
          ResponseContentDisposition: `${download ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        }),
        { expiresIn: seconds },
      ),
  };
}

/** The port of the archive, for the inspection alone. */
export const evidenceArchivePort = port(
  { QUARANTINE_BUCKET: z.string().min(1), EVIDENCE_BUCKET: z.string().min(1) },
  (environment) =>
    s3EvidenceArchive(new S3Client({}), {
      quarantine: environment.QUARANTINE_BUCKET,
      evidence: environment.EVIDENCE_BUCKET,
    }),
);

/** The port of links to evidence. */
export const evidenceLinksPort = port({ EVIDENCE_BUCKET: z.string().min(1) }, (environment) =>
  s3EvidenceLinks(new S3Client({}), environment.EVIDENCE_BUCKET),
);
