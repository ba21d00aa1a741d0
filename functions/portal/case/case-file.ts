import type { DecisionRecord } from '#functions/cases/case-store.ts';
import type { Claim } from '#functions/cases/claim.ts';
import type { Project } from '#functions/cases/project.ts';
import { claimIdOf, type ProjectId, type SubjectId } from '#functions/cases/subject.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import type { Notice } from '#functions/notices/notice.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';

/** What the next step of a case follows from. */
export interface CaseFile {
  readonly today: CivilDate;
  readonly project: Project;
  readonly classes: readonly TrainingClass[];
  readonly claim: Claim | undefined;
  /** Questions that wait for an officer. */
  readonly pending: readonly PendingTask[];
  /** Notices that are running. */
  readonly notices: readonly Notice[];
  readonly decisions: readonly DecisionRecord[];
  /** Subjects whose stage was interrupted and is about to be entered again (办理中断). */
  readonly interrupted: readonly SubjectId[];
}

/** What reading a case needs. */
export type CaseReading = Pick<SettlementPorts, 'cases' | 'notices' | 'tasks' | 'stages'>;

/** Reads what is known of a case. @throws {Problem} `not-found` */
export async function caseFile(
  ports: CaseReading & Pick<SettlementPorts, 'clock'>,
  id: ProjectId,
): Promise<CaseFile> {
  const project = await ports.cases.project(id);
  if (project === undefined) {
    throw new Problem('not-found', { zh: '没有找到该项目', en: 'No such project' });
  }
  return caseFileOf(ports, project, civilDateOf(await ports.clock.now()));
}

/** Reads what is known of a project that was read already. */
export async function caseFileOf(
  ports: CaseReading,
  project: Project,
  today: CivilDate,
): Promise<CaseFile> {
  // A draft has no more than itself, unless a waiver was asked for.
  if (project.status === 'draft' && project.asks['grant-waiver'] === undefined) {
    return {
      ...{ today, project, classes: [], claim: undefined },
      ...{ pending: [], notices: [], interrupted: [] },
      decisions: await ports.cases.decisions(project.id),
    };
  }
  const [classes, claim, published, decisions] = await Promise.all([
    ports.cases.classes(project.id),
    ports.cases.claim(claimIdOf(project.id)),
    ports.notices.published(),
    ports.cases.decisions(project.id),
  ]);
  const subjects = [project.id, ...classes.map(({ id }) => id), claimIdOf(project.id)];
  const [tasks, records] = await Promise.all([
    ports.tasks.ofCase(project.id),
    Promise.all(subjects.map((one) => ports.stages.find(one))),
  ]);
  return {
    today,
    project,
    classes,
    claim,
    pending: tasks.filter((one) => one.status === 'pending'),
    notices: published.filter(
      ({ subject }) => subject === project.id || subject === claimIdOf(project.id),
    ),
    decisions,
    interrupted: records.flatMap((one) => (one?.status === 'interrupted' ? [one.subject] : [])),
  };
}
