import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/** What a file can prove. One object proves one fact. */
export const evidenceItem = z.enum([
  'demand-statement',
  'training-plan',
  'training-agreement',
  'employment-intention',
  'commissioning-agreement',
  'teaching-plan',
  'teachers',
  'teaching-resources',
  'assessment-method',
  'group-proof',
  'clip',
  'platform-record',
  'examination-paper',
  'examination-video',
  'certificate',
  'contract',
  'insurance-record',
  'wage-proof',
  'account-proof',
]);
export type EvidenceItem = z.infer<typeof evidenceItem>;

/** Accepted evidence (佐证材料): one version of one object, with what it proves and about whom or which day. */
export const evidence = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  subject: subjectId,
  item: evidenceItem,
  day: civilDateSchema.optional(),
  trainee: z.string().optional(),
  key: z.string(),
  versionId: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  contentType: z.string(),
  /** Measured length of a video, cut to whole seconds. */
  seconds: z.int().nonnegative().optional(),
  acceptedAt: instant,
});
export type Evidence = z.infer<typeof evidence>;

/** The reference under which the law cites a piece of evidence. */
export function refOf(one: Evidence): EvidenceRef {
  return { evidenceId: one.id, version: one.versionId, sha256: one.sha256 };
}

/** A document as filed, by what it proves. */
export function filed(files: readonly Evidence[], item: EvidenceItem) {
  const found = files.find((one) => one.item === item);
  return found === undefined ? { present: false } : { present: true, evidence: refOf(found) };
}

/** What stands of everything accepted: of a document filed again the latest, of clips all. */
export function standing(files: readonly Evidence[]): Evidence[] {
  const latest = new Map<string, Evidence>();
  // Ids begin with the time they were asked for, which decides where a stepped clock stood still.
  const inOrder = files.toSorted((a, b) =>
    a.acceptedAt === b.acceptedAt ? (a.id < b.id ? -1 : 1) : a.acceptedAt < b.acceptedAt ? -1 : 1,
  );
  for (const one of inOrder) {
    const { item, day = '', trainee = '', id } = one;
    latest.set(item === 'clip' ? id : [item, day, trainee].join('#'), one);
  }
  return [...latest.values()];
}
