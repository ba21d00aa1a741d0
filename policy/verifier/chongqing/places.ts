import type { LawData, LawOnDay } from '../law-of-bundle.ts';
import type { CourseFacts, CourseTrainee } from './course-facts.ts';
import { type Limit, limitsOfCity } from './person-limits.ts';

/** What a place asks beyond the notice of the city. */
export interface Place {
  /** Whether its programme is older than the notice, and pays what opened before it. */
  readonly isOlder: boolean;
  accepts(
    certificate: NonNullable<CourseTrainee['certificate']>,
    facts: CourseFacts,
    law: LawOnDay,
  ): boolean;
  isSubsidised(trainee: CourseTrainee, facts: CourseFacts, data: LawData): boolean;
  /** What a person's earlier subsidies are held against, in this order. */
  readonly limits: readonly Limit[];
  /** Refused, still open, or nothing against it. */
  objection(facts: CourseFacts, law: LawOnDay): 'refused' | 'open' | undefined;
}

/** The city's notice by itself: any certificate, and whoever was entered by real name. */
export const city: Place = {
  isOlder: false,
  accepts: () => true,
  isSubsidised: () => true,
  limits: limitsOfCity,
  objection: () => undefined,
};

/** Dadukou: key groups in projects for them, the approved certificate, the project completed (DDK22-2.1.a, 5.4.b; AMB-42, AMB-79). */
export const dadukou: Place = {
  isOlder: false,
  accepts: ({ kind, occupationCode, level }, { project }) =>
    kind === 'completion'
      ? project.completionCertificateNamed === true
      : occupationCode === project.occupation.code && level === project.occupation.level,
  isSubsidised: ({ group }, { project }, data) =>
    project.projectType !== 'key-groups' ||
    data.groups.some((each) => each.of === data.id && each.id === group),
  limits: limitsOfCity,
  objection: ({ trainees, project, taskVerdict }, law) => {
    if (law.reads('task.complete', 'HEADCOUNT')) {
      if (trainees.length < project.plannedHeadcount) return 'refused';
    } else if (taskVerdict?.completed === false) return 'refused';
    const undecided = taskVerdict === undefined && !law.reads('task.complete', 'HEADCOUNT');
    return undecided || project.projectType === undefined ? 'open' : undefined;
  },
};
