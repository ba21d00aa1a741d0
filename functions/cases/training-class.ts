import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';
import {
  civilDateSchema,
  fenSchema,
  lessonsSchema,
  planHoursSchema,
} from '#policy/engine/facts/shared-facts.ts';
import { waiverSchema } from '#policy/engine/waiver.ts';
import { asks } from './asks.ts';
import { ended } from './ending.ts';
import { classId, projectId } from './subject.ts';
import { timetableChange } from './timetable-change.ts';

/** One day of the timetable (课表). */
export const timetableDay = z.strictObject({
  date: civilDateSchema,
  lessons: z.array(lessonsSchema).min(1).max(12),
});
export type TimetableDay = z.infer<typeof timetableDay>;

/** How the final examination was held (考核): by whom written and held, and where its video is archived. */
export const examination = z.strictObject({
  authors: z.array(z.enum(['enterprise', 'institution'])),
  hasTheory: z.boolean(),
  hasPractice: z.boolean(),
  examiners: z.array(
    z.strictObject({ id: z.string().min(1).max(60), side: z.enum(['enterprise', 'institution']) }),
  ),
  archiveNumber: z.string().min(1).max(100).optional(),
});
export type Examination = z.infer<typeof examination>;

/** Who keeps the video of the whole training, and where it is found (CC24-3A.3.e). */
export const fullVideo = z.strictObject({
  keeper: z.string().min(1).max(200),
  pointer: z.string().min(1).max(500),
});

/** The law a class is settled by, frozen when its opening was approved (AMB-06). */
export const frozenLaw = z.object({
  openedOn: civilDateSchema,
  pack: z.string(),
  revision: z.string(),
  catalogueClass: z.string(),
  fullSubsidyFen: fenSchema,
});

const common = {
  schemaVersion: z.literal(1),
  rev: z.int().nonnegative(),
  id: classId,
  projectId,
  kind: z.literal('class'),
  createdAt: instant,
  /** The share of the project's planned headcount that this class takes. */
  plannedHeadcount: z.int().positive(),
  plan: planHoursSchema,
  /** As the opening was approved; `changes` say what became of it. */
  timetable: z.array(timetableDay).max(400),
  changes: z.array(timetableChange).max(400).default([]),
  enrolmentClosedOn: civilDateSchema.optional(),
  overEnrolmentReason: z.string().min(1).max(1_000).optional(),
  enrolled: z.int().nonnegative(),
  asks,
  waivers: z.array(waiverSchema),
};
const requested = { ...common, requestedAt: instant };
const opened = { ...requested, law: frozenLaw };
const examined = {
  ...opened,
  endedOn: civilDateSchema,
  examination,
  fullVideo: fullVideo.optional(),
};

/** A training class (班级), by what has happened to it. */
export const trainingClass = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('draft') }),
  z.object({ ...requested, status: z.literal('requested') }),
  z.object({ ...requested, status: z.literal('returned'), reason: z.string() }),
  z.object({ ...requested, ...ended, status: z.literal('refused') }),
  z.object({ ...opened, status: z.literal('opened') }),
  z.object({ ...opened, status: z.literal('ended'), endedOn: civilDateSchema }),
  z.object({ ...examined, status: z.literal('assessed') }),
  z.object({ ...examined, status: z.literal('results-returned'), reason: z.string() }),
  z.object({ ...examined, status: z.literal('accepted') }),
  z.object({ ...common, ...ended, status: z.literal('abandoned') }),
]);
export type TrainingClass = z.infer<typeof trainingClass>;
export type ClassIn<Status extends TrainingClass['status']> = Extract<
  TrainingClass,
  { status: Status }
>;
export type FrozenLaw = z.infer<typeof frozenLaw>;
/** A class whose opening was approved. */
export type OpenedClass = Extract<TrainingClass, { law: FrozenLaw }>;

/** True where the opening of the class was approved. */
export function isOpened(one: TrainingClass): one is OpenedClass {
  return 'law' in one;
}
