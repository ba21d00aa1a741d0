import { isApproved, type Project, type ProjectIn } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { lawOf, packOf } from '#functions/law/law-in-force.ts';
import { postAll } from '#functions/ledger/ledger-desk.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { askAnew } from '#functions/tasks/ask-anew.ts';
import { yearOf } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import { type ApprovalPorts, approvalPorts } from './approval-ports.ts';

const wanted = needs(approvalPorts);
export const environment = wanted.environment;

/**
 * Approves and reserves in one transaction, against the book of the plan year (CC24-3A.1.d, 3A.1.f;
 * AMB-20: planned headcount × full subsidy). This day picks the law. Where the book lacks the money
 * nothing is approved and the finance office is asked.
 */
export async function approveProject(
  ports: ApprovalPorts,
  visit: Visit,
): Promise<Outcome<'approved' | 'unfunded'>> {
  const project = await projectOf(ports.cases, projectId.parse(visit.subject));
  if (isApproved(project)) return { outcome: 'approved' };
  if (project.status !== 'submitted') throw new Error(`${project.id} is ${project.status}`);
  const now = await ports.clock.now();
  const { by } = await answerOf(ports, project.id, 'review-application');
  const { occupationCode } = project.application;
  const extra =
    occupationCode === undefined
      ? undefined
      : await ports.masterdata.extraOccupation(project.pack, occupationCode);
  const approval = approvalOf(project, civilDateOf(now), extra?.catalogueClass);
  const reservedFen = packOf(project.pack).reservedAtApproval(
    approval.plannedHeadcount,
    approval.fullSubsidyFen,
    lawOf(project.pack, approval.approvedOn),
  );
  const reserved = await postAll(ports.ledger, project.id, [
    {
      kind: 'reservation',
      fund: approval.fund.code,
      year: approval.fund.year,
      caseId: project.id,
      amount: reservedFen,
      instant: now,
      actor: by,
      document: { reference: project.id },
    },
  ]);
  if (reserved.outcome === 'refused') {
    await ports.commit([
      ports.stages.fence(visit),
      ports.cases.putProject({
        ...project,
        asks: await askAnew(ports.tasks, project, 'fund-project'),
      }),
    ]);
    return { outcome: 'unfunded' };
  }
  await ports.commit([
    ports.stages.fence(visit),
    ...reserved.writes,
    ports.cases.putProject({
      ...project,
      status: 'noticed',
      approval,
      reservedFen,
      classCount: 0,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `project-approved-${visit.attempt}`,
      name: 'project-approved',
      subject: project.id,
      at: now,
    }),
  ]);
  return { outcome: 'approved' };
}

/** `assigned` is the class that the city gave to an occupation outside the catalogue (CC24-2.1.b). */
function approvalOf(
  project: ProjectIn<'submitted'>,
  today: ReturnType<typeof civilDateOf>,
  assigned: string | undefined,
) {
  const { declaredDemand, plannedHeadcount, occupationCode, plan, planYear } = project.application;
  if (!declaredDemand || !plannedHeadcount || !occupationCode || !plan) {
    throw new Error(`${project.id} was submitted incomplete`);
  }
  const pack = packOf(project.pack);
  const law = lawOf(project.pack, today);
  const catalogueClass = pack.classOf(occupationCode) ?? assigned;
  if (catalogueClass === undefined) throw new Error(`${project.id}: occupation without a class`);
  const fullSubsidyFen = pack.plannedSubsidy(plan, catalogueClass, law);
  return {
    approvedOn: today,
    pack: pack.id,
    revision: pack.revision,
    declaredDemand,
    plannedHeadcount,
    occupationCode,
    catalogueClass,
    plan,
    fullSubsidyFen,
    plannedFen: fen(plannedHeadcount * fullSubsidyFen),
    fund: { code: pack.fund.code, year: planYear ?? yearOf(today) },
  } satisfies Extract<Project, { approval: unknown }>['approval'];
}

/** The task of the approval machine after the reviewer approved. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => approveProject(wanted.ports(), visit)),
);
