import type { CaseStore } from '#functions/cases/case-store.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { caseOf, classId, type SubjectId } from '#functions/cases/subject.ts';
import { isOpened } from '#functions/cases/training-class.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { lawOf, packOf } from '#functions/law/law-in-force.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { lawOn } from '#policy/engine/law.ts';
import { evidence } from './evidence.ts';
import type { EvidenceArchive } from './evidence-archive.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { kindsOf } from './filing-rules.ts';
import { type Expected, type FileVerdict, judgeFile } from './inspection/judge-file.ts';
import { type FileRead, readFile } from './inspection/read-file.ts';
import { type Rejection, rejected } from './inspection/rejection.ts';
import type { Quarantine, ReceivedVersion } from './quarantine.ts';
import { quarantineKey, type Upload, withoutState } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

export interface InspectionPorts {
  readonly cases: CaseStore;
  readonly uploads: UploadStore;
  readonly evidence: EvidenceStore;
  readonly quarantine: Quarantine;
  readonly archive: EvidenceArchive;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
  readonly realTime: RealTime;
}

/** Which upload to inspect, and which version of it where that is known. */
export interface ToInspect {
  readonly subject: SubjectId;
  readonly id: string;
  readonly versionId?: string;
  readonly etag?: string;
}

/** What came of an inspection: a verdict, or that there was nothing to inspect. */
export type InspectionOutcome =
  | 'accepted'
  | 'rejected'
  | 'given-up'
  | 'nothing-received'
  | 'unknown-upload';

/**
 * Inspects one version of an upload and settles it: evidence, with marker and index in the transaction
 * of the verdict, or rejected with a reason. Repeated, or called by event and report at once, it comes to
 * the same; the first version accepted stays.
 */
export async function settleUpload(
  ports: InspectionPorts,
  wanted: ToInspect,
): Promise<InspectionOutcome> {
  const reads = new Map<string, FileRead>();
  return untilSettled(async () => {
    const one = await ports.uploads.find(wanted.subject, wanted.id);
    if (one === undefined) return 'unknown-upload';
    if (one.state === 'accepted' || one.state === 'given-up') return one.state;
    const key = quarantineKey(one);
    const version = await ports.quarantine.version(key, wanted);
    if (version === undefined) return waitOn(ports, one);
    if (one.state === 'rejected' && one.inspected === version.versionId) return 'rejected';
    const read =
      reads.get(version.versionId) ??
      (await readFile(await ports.quarantine.read(key, version.versionId)));
    reads.set(version.versionId, read);
    const verdict = judgeFile(read, await expectedOf(ports, one));
    const reuse =
      verdict.outcome === 'clean' ? await reuseOf(ports.evidence, one, read) : undefined;
    if (verdict.outcome === 'rejected') return reject(ports, one, version, verdict);
    if (reuse !== undefined) return reject(ports, one, version, reuse);
    return accept(ports, one, version, read, verdict);
  });
}

/** A report without a file: the upload waits on. */
async function waitOn(ports: InspectionPorts, one: Upload): Promise<'nothing-received'> {
  if (one.state === 'inspecting') {
    await ports.commit([
      ports.uploads.change('inspecting', { ...withoutState(one), state: 'awaiting' }),
    ]);
  }
  return 'nothing-received';
}

async function expectedOf(ports: InspectionPorts, one: Upload): Promise<Expected> {
  const { contentType, bytes } = one.declared;
  const leastMinutes = one.item === 'clip' ? await leastMinutesOf(ports, one) : undefined;
  return {
    kinds: kindsOf(one.item),
    ...(contentType === undefined ? {} : { contentType }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(leastMinutes === undefined ? {} : { leastMinutes }),
  };
}

/** By the law that the class froze when it was opened. */
async function leastMinutesOf({ cases }: InspectionPorts, { subject }: Upload): Promise<number> {
  const one = await cases.trainingClass(classId.parse(subject));
  if (one === undefined || !isOpened(one)) throw new Error(`${subject} is not opened`);
  const pack = packOf(one.law.pack, one.law.revision);
  return lawOn(pack, one.law.openedOn).count(pack.clipMinutes);
}

/** One object proves one fact. Where a file of another case was used is not told. */
async function reuseOf(
  store: EvidenceStore,
  one: Upload,
  { sha256 }: FileRead,
): Promise<Rejection | undefined> {
  const used = await store.usedFor(sha256);
  if (used === undefined || used.id === one.id) return undefined;
  const own = caseOf(used.subject) === caseOf(one.subject);
  return rejected(
    'already-used',
    own
      ? `同一文件已作为 ${used.subject} 的材料使用过，一份文件只能证明一件事`
      : '同一文件已在其他项目中使用过，一份文件只能证明一件事',
    own
      ? `The same file has been used about ${used.subject} already; one file proves one fact`
      : 'The same file has been used in another project already; one file proves one fact',
  );
}

async function reject(
  ports: InspectionPorts,
  one: Upload,
  version: ReceivedVersion,
  { code, reason }: Rejection,
): Promise<'rejected'> {
  const at = await ports.clock.now();
  await ports.commit([
    ports.uploads.settle({
      ...withoutState(one),
      state: 'rejected',
      inspected: version.versionId,
      settledAt: at,
      code,
      reason,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `file-rejected-${one.id}-${version.versionId}`,
      name: 'file-rejected',
      subject: one.subject,
      at,
      upload: one.id,
    }),
  ]);
  return 'rejected';
}

async function accept(
  ports: InspectionPorts,
  one: Upload,
  version: ReceivedVersion,
  read: FileRead,
  { contentType, seconds }: Extract<FileVerdict, { outcome: 'clean' }>,
): Promise<'accepted'> {
  const at = await ports.clock.now();
  const kept = await ports.archive.keep(
    { key: quarantineKey(one), versionId: version.versionId },
    {
      // With the hash in the key, a second copy can only be the same bytes.
      key: `evidence/${one.subject}/${one.id}-${read.sha256.slice(0, 16)}`,
      contentType,
      until: await endOfRetention(ports, one),
    },
  );
  const measured = seconds === undefined ? {} : { seconds };
  await ports.commit([
    ...ports.evidence.accept(
      evidence.parse({
        schemaVersion: 1,
        id: one.id,
        subject: one.subject,
        item: one.item,
        day: one.day,
        trainee: one.trainee,
        ...kept,
        sha256: read.sha256,
        bytes: read.bytes,
        contentType,
        ...measured,
        acceptedAt: at,
      }),
    ),
    ports.uploads.settle({
      ...withoutState(one),
      state: 'accepted',
      inspected: version.versionId,
      settledAt: at,
      sha256: read.sha256,
      ...measured,
    }),
  ]);
  return 'accepted';
}

/**
 * Retention runs by real time, for as many years as the policy says, to the end of a day: a lock is never
 * shortened, and two inspections of one file must not differ by a moment.
 */
async function endOfRetention(ports: InspectionPorts, one: Upload): Promise<Date> {
  const project = await projectOf(ports.cases, caseOf(one.subject));
  const law = lawOf(project.pack, civilDateOf(one.requestedAt));
  const end = ports.realTime.now();
  end.setUTCFullYear(end.getUTCFullYear() + law.count(packOf(project.pack).retentionYears));
  end.setUTCHours(24, 0, 0, 0);
  return end;
}
