import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema, fenSchema, planHoursSchema } from '#policy/engine/facts/shared-facts.ts';
import { waiverSchema } from '#policy/engine/waiver.ts';
import { application } from './application.ts';
import { asks } from './asks.ts';
import { ended } from './ending.ts';
import { projectId } from './subject.ts';

/** What was approved: figures that no later change moves (AMB-83), and the law that fixed them. */
export const approval = z.object({
  approvedOn: civilDateSchema,
  pack: z.string(),
  revision: z.string(),
  declaredDemand: z.int().positive(),
  plannedHeadcount: z.int().positive(),
  occupationCode: z.string(),
  catalogueClass: z.string(),
  plan: planHoursSchema,
  /** Full subsidy of one trainee for the planned hours. */
  fullSubsidyFen: fenSchema,
  plannedFen: fenSchema,
  fund: z.object({ code: z.string(), year: z.int() }),
});

const common = {
  schemaVersion: z.literal(1),
  rev: z.int().nonnegative(),
  id: projectId,
  kind: z.literal('project'),
  institutionId: z.string(),
  pack: z.string(),
  createdAt: instant,
  application,
  asks,
  waivers: z.array(waiverSchema),
};
const submitted = { ...common, submittedAt: instant };
const approved = {
  ...submitted,
  approval,
  reservedFen: fenSchema,
  classCount: z.int().nonnegative(),
};

/**
 * A project (项目), by what has happened to it. Public notice: `noticed` while it runs, `held` while
 * an objection is open; classes may open once it is `running`.
 */
export const project = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('draft') }),
  z.object({ ...submitted, status: z.literal('submitted') }),
  z.object({ ...submitted, status: z.literal('returned'), reason: z.string() }),
  z.object({ ...submitted, ...ended, status: z.literal('refused') }),
  z.object({ ...common, ...ended, status: z.literal('withdrawn') }),
  z.object({ ...approved, status: z.literal('noticed') }),
  z.object({ ...approved, status: z.literal('held') }),
  z.object({ ...approved, status: z.literal('running'), noticeEndedOn: civilDateSchema }),
  z.object({ ...approved, ...ended, status: z.literal('cancelled') }),
  z.object({
    ...approved,
    status: z.literal('closed'),
    noticeEndedOn: civilDateSchema,
    settledFen: fenSchema,
    releasedFen: fenSchema,
    result: z.enum(['paid', 'refused', 'abandoned']),
  }),
]);
export type Project = z.infer<typeof project>;
export type ProjectIn<Status extends Project['status']> = Extract<Project, { status: Status }>;
export type Approval = z.infer<typeof approval>;
/** A project that was approved, whatever has become of it since. */
export type ApprovedProject = Extract<Project, { approval: Approval }>;

/** True where the project has been approved. */
export function isApproved(one: Project): one is ApprovedProject {
  return 'approval' in one;
}
