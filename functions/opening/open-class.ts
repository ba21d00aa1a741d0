import { classOf } from '#functions/cases/class-of.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { isOpened } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { lawOf, packOf } from '#functions/law/law-in-force.ts';
import { postAll } from '#functions/ledger/ledger-desk.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import { type Visit, visit as visitOf } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { askAnew } from '#functions/tasks/ask-anew.ts';
import { type OpeningPorts, openingPorts } from './opening-ports.ts';
import { reservationAfterOpening } from './reservation-after-opening.ts';

const wanted = needs(openingPorts);
export const environment = wanted.environment;

/**
 * Opens the class: freezes the law of this day with it (AMB-06), resizes the reservation to the people
 * enrolled (AMB-20), marks every person as being in a running class, and lets supervision begin, all in
 * one transaction. A top-up the book cannot fund, an objection that came in, or a person who is in
 * another class by now leaves the class closed.
 */
export async function openClass(
  ports: OpeningPorts,
  visit: Visit,
): Promise<Outcome<'opened' | 'unfunded' | 'blocked'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (isOpened(one)) return { outcome: 'opened' };
  const project = await projectOf(ports.cases, one.projectId);
  if (one.status !== 'requested') throw new Error(`${one.id} is ${one.status}`);
  const roster = await ports.cases.trainees(one.id);
  const taken = await ports.people.runningClasses(roster.map((trainee) => trainee.personId));
  if (project.status !== 'running' || taken.size > 0) return { outcome: 'blocked' };

  const now = await ports.clock.now();
  const today = civilDateOf(now);
  const pack = packOf(project.pack);
  const { approval } = project;
  // An occupation outside the catalogue keeps the class that the city gave it (CC24-2.1.b).
  const catalogueClass = pack.classOf(approval.occupationCode) ?? approval.catalogueClass;
  const inForce = lawOf(pack.id, today);
  const law = {
    openedOn: today,
    pack: pack.id,
    revision: pack.revision,
    catalogueClass,
    fullSubsidyFen: pack.plannedSubsidy(one.plan, catalogueClass, inForce),
  };
  const others = (await ports.cases.classes(project.id)).filter((other) => other.id !== one.id);
  const reservedFen = reservationAfterOpening(project, others, { ...one, law }, inForce);
  const { by } = await answerOf(ports, one.id, 'review-opening');
  const resized = await postAll(
    ports.ledger,
    project.id,
    reservedFen === project.reservedFen
      ? []
      : [
          {
            kind: 'reservation-resize',
            fund: approval.fund.code,
            year: approval.fund.year,
            caseId: project.id,
            reserved: reservedFen,
            instant: now,
            actor: by,
            document: { reference: one.id },
          },
        ],
  );
  if (resized.outcome === 'refused') {
    await ports.commit([
      ports.stages.fence(visit),
      ports.cases.putClass({ ...one, asks: await askAnew(ports.tasks, one, 'fund-opening') }),
    ]);
    return { outcome: 'unfunded' };
  }
  await ports.commit([
    ports.stages.end(visit),
    ...resized.writes,
    ports.cases.putProject({ ...project, reservedFen }),
    ports.cases.putClass({ ...one, status: 'opened', law }),
    ...roster.map((trainee) => ports.people.enterClass(trainee.personId, one.id)),
    ports.outbox.add({
      schemaVersion: 1,
      id: `class-opened-${visit.attempt}`,
      name: 'class-opened',
      subject: one.id,
      at: now,
      starts: visitOf.parse({
        subject: one.id,
        stage: 'supervision',
        attempt: visit.attempt + 1,
      }),
    }),
  ]);
  return { outcome: 'opened' };
}

/** The task of the opening machine after the reviewer approved. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => openClass(wanted.ports(), visit)),
);
