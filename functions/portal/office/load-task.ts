import { judgeApplication } from '#functions/approval/judge-application.ts';
import { judgeResults } from '#functions/assessment/judge-results.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { caseOf, claimId, claimIdOf, classId } from '#functions/cases/subject.ts';
import { isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { ConfirmableSubject } from '#functions/confirmations/confirmation.ts';
import { standingsOf } from '#functions/confirmations/standings-of.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import type { OpeningPorts } from '#functions/opening/opening-ports.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';
import { shownHash } from '#functions/tasks/shown-hash.ts';
import type { Task } from '#functions/tasks/task.ts';
import type { WaivableSubject } from '#functions/waivers/waiver-request.ts';
import type { WaiverStore } from '#functions/waivers/waiver-store.ts';
import type { Fen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { NamesOf } from './case-facts.ts';
import { type TaskMaterial, taskView } from './task-view.ts';

/** What reading a task needs. */
export type TaskReading = OpeningPorts &
  SettlementPorts & { readonly waivers: Pick<WaiverStore, 'requests'> };

/** Reads everything a task page is made from, as the case stands now. */
export async function loadTask(ports: TaskReading, task: Task): Promise<TaskMaterial> {
  const project = await projectOf(ports.cases, caseOf(task.subject));
  const ofClass = classId.safeParse(task.subject);
  const trainingClass = ofClass.success ? await ports.cases.trainingClass(ofClass.data) : undefined;
  const claim = claimId.safeParse(task.subject).success
    ? await ports.cases.claim(claimIdOf(project.id))
    : undefined;
  const classes = claim === undefined ? [] : await ports.cases.classes(project.id);
  const today = civilDateOf(await ports.clock.now());
  const [rosters, files, objections, waivers, names, findings, standings] = await Promise.all([
    Promise.all(
      (trainingClass === undefined ? classes : [trainingClass]).map((one) =>
        ports.cases.trainees(one.id),
      ),
    ),
    Promise.all(
      [task.subject, ...classes.map((one) => one.id)].map((one) => ports.evidence.of(one)),
    ),
    ports.notices.objections(task.subject),
    task.kind === 'grant-waiver' ? ports.waivers.requests(task.subject as WaivableSubject) : [],
    namesOf(ports, project),
    findingsOf(ports, task, project, trainingClass),
    task.kind === 'review-application' || task.kind === 'review-results'
      ? standingsOf(ports, task.subject as ConfirmableSubject, project, today)
      : [],
  ]);
  const pack = packOf(project.pack);
  return {
    task,
    project,
    trainingClass,
    claim,
    roster: rosters.flat(),
    findings,
    files: files.flat(),
    objections,
    waivers,
    standings,
    names,
    pack,
    headFen: headOf(project, () => lawOn(pack, today)),
  };
}

/** The hash of what a task shows now. */
export async function taskHash(ports: TaskReading, task: Task): Promise<string> {
  return shownHash(taskView(await loadTask(ports, task)));
}

/** The names behind the ids of a project. */
export async function namesOf(
  { masterdata }: Pick<TaskReading, 'masterdata'>,
  project: Project,
): Promise<NamesOf> {
  const { enterpriseIds } = project.application;
  const [institution, enterprises] = await Promise.all([
    masterdata.institution(project.institutionId),
    Promise.all(enterpriseIds.map((id) => masterdata.enterprise(id))),
  ]);
  return {
    institution,
    enterprises: enterprises.flatMap((one) => (one === undefined ? [] : [one])),
  };
}

/** What is still to be decided is judged anew, so that a file changed since shows; else what was stored stands. */
async function findingsOf(
  ports: TaskReading,
  task: Task,
  project: Project,
  trainingClass: TrainingClass | undefined,
): Promise<readonly Finding[]> {
  const stored = async () => (await ports.cases.findings(task.subject, task.stage))?.findings ?? [];
  if (task.status !== 'pending') return stored();
  if (task.kind === 'review-application') {
    return (await judgeApplication(ports, project)).findings;
  }
  if (trainingClass !== undefined && task.kind === 'review-opening' && isApproved(project)) {
    return (await judgeOpening(ports, project, trainingClass)).findings;
  }
  if (trainingClass !== undefined && task.kind === 'review-results' && isOpened(trainingClass)) {
    return (await judgeResults(ports, trainingClass)).findings;
  }
  if (task.kind === 'review-statement') return stored();
  return [];
}

function headOf(project: Project, law: () => ReturnType<typeof lawOn>): Fen | undefined {
  if (isApproved(project)) return project.approval.fullSubsidyFen;
  const { occupationCode, plan } = project.application;
  const pack = packOf(project.pack);
  const found = occupationCode === undefined ? undefined : pack.classOf(occupationCode);
  return found === undefined || plan === undefined
    ? undefined
    : pack.plannedSubsidy(plan, found, law());
}
