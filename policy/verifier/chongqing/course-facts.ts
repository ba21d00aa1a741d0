import * as z from 'zod';
import { historySchema } from './person-limits.ts';

const hoursOfDay = z.object({ date: z.string(), offline: z.number(), online: z.number() });

const courseClass = z.object({
  id: z.string(),
  openingApprovedOn: z.string().nullable(),
  mode: z.enum(['full-day', 'weekend', 'evening', 'after-shift']),
  plan: z.object({ offline: z.number(), online: z.number() }),
  days: z.array(hoursOfDay),
  onlinePilot: z.object({}).optional(),
});

const courseTrainee = z.object({
  id: z.string(),
  classId: z.string(),
  group: z.string().nullable(),
  enteredByRealName: z.boolean(),
  attended: z.array(hoursOfDay),
  certificate: z
    .object({
      kind: z.string(),
      occupationCode: z.string().nullable(),
      level: z.string(),
      issuedOn: z.string(),
    })
    .optional(),
  history: historySchema,
});

/** What of the facts of a Chongqing course the arithmetic reads. */
export const courseFactsSchema = z.object({
  asOf: z.string(),
  project: z.object({
    id: z.string(),
    approvedOn: z.string(),
    plannedHeadcount: z.number(),
    projectType: z.string().optional(),
    occupation: z.object({
      code: z.string().nullable(),
      name: z.string(),
      level: z.string(),
      newOccupation: z.boolean(),
      band: z.string().optional(),
    }),
    completionCertificateNamed: z.boolean().optional(),
    enterpriseTraining: z.boolean().optional(),
    upliftPermille: z.number().optional(),
    upliftDecision: z.string().optional(),
  }),
  standard: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('lump'), from: z.string(), fen: z.number() }),
      z.object({
        kind: z.literal('per-day'),
        from: z.string(),
        fenPerDay: z.number(),
        maximumFen: z.number(),
      }),
    ])
    .nullable(),
  rates: z
    .object({ from: z.string(), offlineFen: z.number(), onlineFen: z.number().optional() })
    .nullable(),
  classes: z.array(courseClass),
  trainees: z.array(courseTrainee),
  directSubsidy: z
    .object({
      secretRelated: z.boolean(),
      secretProof: z.object({}).optional(),
      trainingPlan: z.object({}).optional(),
      signInSheet: z.object({}).optional(),
      video: z.object({}).optional(),
    })
    .optional(),
  advances: z.array(z.object({ fen: z.number() })),
  claim: z.object({ id: z.string(), filedOn: z.string() }),
  taskVerdict: z.object({ completed: z.boolean() }).optional(),
  waivers: z.array(
    z.object({ rule: z.string(), subject: z.object({ kind: z.string(), id: z.string() }) }),
  ),
});

/** What of the facts of a Chongqing course the arithmetic reads. */
export type CourseFacts = z.infer<typeof courseFactsSchema>;
/** A class as delivered. */
export type CourseClass = z.infer<typeof courseClass>;
/** A trainee. */
export type CourseTrainee = z.infer<typeof courseTrainee>;
/** Class hours of one day. */
export type HoursOfDay = z.infer<typeof hoursOfDay>;
