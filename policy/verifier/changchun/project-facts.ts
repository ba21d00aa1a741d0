import * as z from 'zod';

const check = z.object({ accepted: z.boolean() });
const modes = z.object({ offline: z.number(), online: z.number() });

/** A trainee's attendance: all days but some, days with so many check-ins, one day, or online days. */
const attendance = z.union([
  z.object({ everyDayExcept: z.array(z.string()) }),
  z.object({ dates: z.array(z.string()), checkIns: z.number() }),
  z.object({ dates: z.array(z.string()), platformRecord: z.object({}) }),
  z.object({ date: z.string(), in: check.optional(), out: check.optional() }),
]);

const wage = z.object({
  month: z.string(),
  fen: z.number(),
  paidOn: z.string().optional(),
  district: z.string().optional(),
  workingTime: z.string().optional(),
  hours: z.number().optional(),
});

const trainingClass = z.object({
  id: z.string(),
  site: z.string().optional(),
  openingApprovedOn: z.string().nullable(),
  catalogueClass: z.string(),
  plan: z.object({ theory: modes, practice: modes }),
  days: z.array(
    z.object({
      date: z.string(),
      lessons: z.array(
        z.object({
          count: z.number(),
          minutes: z.number(),
          mode: z.enum(['offline', 'online']),
          kind: z.enum(['theory', 'practice']),
        }),
      ),
      clips: z.array(z.object({ seconds: z.number(), accepted: z.boolean() })),
      platformRecord: z.object({}).optional(),
    }),
  ),
  fullVideo: z.object({}).optional(),
  examinationPapers: z.object({}).optional(),
  theoryExplanation: z.object({}).optional(),
});

const trainee = z.object({
  id: z.string(),
  classId: z.string(),
  group: z.string().nullable(),
  attendance: z.array(attendance),
  excusedDays: z.array(z.string()).optional(),
  attempts: z.array(z.object({ on: z.string(), passed: z.boolean() })),
  certificate: z.object({ kind: z.string() }).optional(),
  employment: z
    .object({
      employerId: z.string(),
      inPostUntil: z.string().optional(),
      contract: z.object({ signedOn: z.string() }),
      insurance: z.object({ insured: z.boolean(), on: z.string().optional() }).optional(),
      wage: wage.optional(),
    })
    .nullable(),
});

/** What of the facts of a Changchun project the arithmetic reads. */
export const projectFactsSchema = z.object({
  asOf: z.string(),
  activation: z.object({ publishedOn: z.string(), validUntil: z.string().optional() }).nullable(),
  project: z.object({
    id: z.string(),
    approvedOn: z.string(),
    declaredDemand: z.number(),
    plannedHeadcount: z.number(),
    occupationCode: z.string(),
    employers: z.array(z.string()),
    changedFigures: z
      .object({ declaredDemand: z.number(), plannedHeadcount: z.number() })
      .optional(),
  }),
  classes: z.array(trainingClass),
  trainees: z.array(trainee),
  claim: z.object({
    id: z.string(),
    filedOn: z.string(),
    declaredComplete: z.boolean(),
    supplementsLastDay: z.string().optional(),
  }),
  taskVerdict: z.object({ completed: z.boolean() }).optional(),
  minimumWages: z.array(
    z.object({
      from: z.string(),
      district: z.string().optional(),
      fen: z.number(),
      hourlyFen: z.number().optional(),
    }),
  ),
  waivers: z.array(
    z.object({ rule: z.string(), subject: z.object({ kind: z.string(), id: z.string() }) }),
  ),
});

/** What of the facts of a Changchun project the arithmetic reads. */
export type ProjectFacts = z.infer<typeof projectFactsSchema>;
/** A class as delivered. */
export type TaughtClass = z.infer<typeof trainingClass>;
/** A trainee. */
export type Trainee = z.infer<typeof trainee>;
/** The job of a trainee. */
export type Employment = NonNullable<Trainee['employment']>;
/** The wage that proves it. */
export type Wage = z.infer<typeof wage>;
