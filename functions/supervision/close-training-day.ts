import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { isOpened } from '#functions/cases/training-class.ts';
import { endOf } from '#functions/clock/civil-time.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { gatherDayFacts } from './gather-day-facts.ts';
import { type SupervisionPorts, supervisionPorts } from './supervision-ports.ts';

const wanted = needs(supervisionPorts);
export const environment = wanted.environment;

/**
 * Closes the earliest open training day: check-ins and clips against timetable and rules
 * (CC24-3A.3.a to 3A.3.d). What does not hold is told to the institution; it never stops the class.
 */
export async function closeTrainingDay(
  ports: SupervisionPorts,
  visit: Visit,
): Promise<Outcome<'closed'>> {
  const one = await classOf(ports.cases, classId.parse(visit.subject));
  if (!isOpened(one)) throw new Error(`${one.id} is ${one.status}`);
  const done = new Set<string>((await ports.cases.days(one.id)).map((day) => day.date));
  const day = taughtDays(one).find(({ date }) => !done.has(date));
  const now = await ports.clock.now();
  // Where the day that was waited for fell out or moved, the next one is not over yet.
  if (day === undefined || now < endOf(day.date)) return { outcome: 'closed' };
  const facts = await gatherDayFacts(ports, one, day);
  const pack = packOf(one.law.pack, one.law.revision);
  const findings = decide(
    pack.rules.supervision,
    facts,
    lawOn(pack, one.law.openedOn),
    facts.waivers,
  );
  const verdict = verdictOf(findings);
  const oddities = findings.filter(
    (finding) => !['pass', 'not-applicable'].includes(finding.outcome),
  );
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putDay({
      schemaVersion: 1,
      classId: one.id,
      date: day.date,
      closedAt: now,
      attempt: visit.attempt,
      verdict,
      present: facts.trainees.filter((each) => each.in?.accepted && each.out?.accepted).length,
      clips: facts.clips.length,
      findings: oddities,
    }),
    ...(oddities.length === 0
      ? []
      : [
          ports.outbox.add({
            schemaVersion: 1,
            id: `findings-reported-${day.date}`,
            name: 'findings-reported',
            subject: one.id,
            at: now,
          }),
        ]),
  ]);
  return { outcome: 'closed' };
}

/** The task of the supervision machine at the close of a training day. */
export const handler = machineTask((visit: Visit) => closeTrainingDay(wanted.ports(), visit));
