import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { Statement } from '#policy/engine/statement.ts';
import type { Archived, StatementArchive } from './statement-archive.ts';

/** The archive in the evidence bucket; each statement is a version of its own, locked and read by its id. */
export function s3StatementArchive(client: S3Client, bucket: string): StatementArchive {
  async function lock(key: string, value: object, retainUntil: Date): Promise<Archived> {
    const body = canonicalJson(value);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const { VersionId } = await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: body,
        ContentType: 'application/json',
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      }),
    );
    const versionId = z.string().parse(VersionId);
    await client.send(
      new PutObjectRetentionCommand({
        Bucket: bucket,
        Key: key,
        VersionId: versionId,
        Retention: { Mode: 'GOVERNANCE', RetainUntilDate: retainUntil },
      }),
    );
    return { key, versionId, sha256 };
  }

  return {
    async keep(claim, round, { statement, facts }, retainUntil) {
      const place = `statements/${claim}/${round}`;
      const [kept, beside] = await Promise.all([
        lock(`${place}.json`, statement, retainUntil),
        lock(`${place}-facts.json`, facts, retainUntil),
      ]);
      return { ...kept, facts: beside };
    },

    async read({ key, versionId }) {
      const { Body } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
      );
      return JSON.parse((await Body?.transformToString()) ?? '') as Statement;
    },
  };
}

/** The port of the statements. */
export const statementArchivePort = port({ EVIDENCE_BUCKET: z.string().min(1) }, (environment) =>
  s3StatementArchive(new S3Client({}), environment.EVIDENCE_BUCKET),
);
