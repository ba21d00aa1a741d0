import * as z from 'zod';
import { attemptSchema, certificateSchema } from '#policy/engine/facts/result.ts';
import { civilDateSchema, fenSchema } from '#policy/engine/facts/shared-facts.ts';
import { classId } from './subject.ts';

/** A sitting of the final examination as filed. */
export const filedAttempt = attemptSchema.omit({ evidence: true });
/** A certificate as filed. */
export const filedCertificate = certificateSchema.omit({ evidence: true });

/** Who hired the trainee and what proves it, as filed; the proofs themselves are evidence. */
export const employment = z.strictObject({
  employerId: z.string().min(1),
  contractSignedOn: civilDateSchema,
  insurance: z.strictObject({ insured: z.boolean(), on: civilDateSchema.optional() }).optional(),
  wage: z
    .strictObject({
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      fen: fenSchema,
      paidOn: civilDateSchema.optional(),
    })
    .optional(),
});
export type Employment = z.infer<typeof employment>;

/** A trainee (学员) of a class under a number of the class; who it is stands in the vault. */
export const trainee = z.object({
  schemaVersion: z.literal(1),
  /** `C1-T01`: the class and the number on its roster. */
  id: z.string().regex(/^C\d+-T\d+$/),
  classId,
  personId: z.string().min(1),
  group: z.string().nullable(),
  /** From which day the proof of the group holds. */
  groupSince: civilDateSchema.optional(),
  groupSubType: z.string().optional(),
  graduatedOn: civilDateSchema.optional(),
  existingStaff: z.boolean(),
  attempts: z.array(filedAttempt),
  certificate: filedCertificate.optional(),
  employment: employment.nullable(),
});
export type Trainee = z.infer<typeof trainee>;
