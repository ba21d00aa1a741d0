import * as z from 'zod';
import { classId, projectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { subjectKinds } from '#policy/engine/finding.ts';

const asked = {
  schemaVersion: z.literal(1),
  subject: z.union([projectId, classId]),
  /** Which request of the subject; also the round of the task that answers it. */
  round: z.int().positive(),
  rule: z.string().min(1),
  /** What the finding is about: the project, the class, or a day of it. */
  about: z.strictObject({
    kind: z.enum(subjectKinds),
    id: z.string().min(1),
  }),
  /** What the rule said when the waiver was asked for. */
  finding: z.strictObject({ zh: z.string(), en: z.string() }),
  reason: z.string().min(1),
  requestedBy: z.string().min(1),
  requestedAt: instant,
};
const decided = { ...asked, officer: z.string(), answer: z.string(), decidedAt: instant };

/** The request for an exception (例外批准申请) to a 原则上 rule that blocks (AMB-02). */
export const waiverRequest = z.discriminatedUnion('status', [
  z.object({ ...asked, status: z.literal('asked') }),
  z.object({ ...decided, status: z.literal('granted') }),
  z.object({ ...decided, status: z.literal('refused') }),
]);
export type WaiverRequest = z.infer<typeof waiverRequest>;
export type AskedWaiver = Extract<WaiverRequest, { status: 'asked' }>;
export type WaivableSubject = WaiverRequest['subject'];
