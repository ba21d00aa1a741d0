import type { Instant } from '#functions/clock/business-clock.ts';
import type { StageName } from '#functions/stages/stage.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Asks } from './asks.ts';
import type { Claim } from './claim.ts';
import type { ClosedDay } from './closed-day.ts';
import type { Project } from './project.ts';
import type { ClaimId, ClassId, ProjectId, SubjectId } from './subject.ts';
import type { Trainee } from './trainee.ts';
import type { TrainingClass } from './training-class.ts';

/** What the rules of a stage last said about a subject. */
export interface StoredFindings {
  readonly subject: SubjectId;
  readonly stage: StageName;
  readonly at: Instant;
  readonly findings: readonly Finding[];
}

/** Who decided what about a case, when and why: append-only. */
export interface DecisionRecord {
  readonly subject: SubjectId;
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly kind: string;
  readonly outcome: string;
  readonly reason?: string;
  /** What the decision is bound to, where somebody outside the office made it. */
  readonly shownHash?: string;
}

/** The case: what has happened. Subjects are replaced whole, each write holding only on the revision that was read. */
export interface CaseStore {
  project(id: ProjectId): Promise<Project | undefined>;
  projectsOf(institutionId: string): Promise<Project[]>;
  /** The projects whose application names an enterprise. */
  projectIdsOfEnterprise(enterpriseId: string): Promise<ProjectId[]>;
  trainingClass(id: ClassId): Promise<TrainingClass | undefined>;
  classes(id: ProjectId): Promise<TrainingClass[]>;
  claim(id: ClaimId): Promise<Claim | undefined>;
  /** How often each question was put about a subject of any kind. */
  asks(subject: SubjectId): Promise<Asks>;
  trainees(id: ClassId): Promise<Trainee[]>;
  days(id: ClassId): Promise<ClosedDay[]>;
  findings(subject: SubjectId, stage: StageName): Promise<StoredFindings | undefined>;
  decisions(id: ProjectId): Promise<DecisionRecord[]>;

  putProject(one: Project): Write;
  /** Lists a project with the enterprises it names, and no longer with those it named before. */
  nameEnterprises(id: ProjectId, now: readonly string[], before: readonly string[]): Write[];
  putClass(one: TrainingClass): Write;
  putClaim(one: Claim): Write;
  /** Holds only while a subject is as it was read. */
  unchanged(one: Pick<Claim, 'id' | 'rev'>): Write;
  putTrainee(one: Trainee): Write;
  removeTrainee(one: Trainee): Write;
  putDay(one: ClosedDay): Write;
  putFindings(one: StoredFindings): Write;
  addDecision(one: DecisionRecord): Write;
}
