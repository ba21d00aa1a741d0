import { addMonths } from '#policy/engine/civil-date.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Lever } from '#policy/engine/lever.ts';
import { countsForGate } from '../settlement/employment-gate.ts';
import type { SettlementView } from '../settlement/settlement-view.ts';
import type { TraineeStanding } from '../settlement/standing.ts';

/** A job that counts and is proven: with an employer of the project, signed on the day of the claim, at the minimum wage. */
export function provenJob({ project, claim, minimumWages }: SettlementFacts, law: Law): object {
  const highest = minimumWages.reduce((most, { fen }) => Math.max(most, fen), 0);
  const district = minimumWages.find((row) => row.district !== undefined)?.district;
  return {
    employerId: project.employers[0],
    contract: { signedOn: claim.filedOn },
    inPostUntil: addMonths(claim.filedOn, law.count('employment.min_months')),
    insurance: { insured: true },
    wage: {
      month: claim.filedOn.slice(0, 7),
      fen: highest,
      paidOn: claim.filedOn,
      workingTime: 'full-time',
      district,
    },
  };
}

/** A trainee in order in everything: in a group, always there, passed, certified by a number of his own, and hired. */
function inOrder(id: string, classId: string, facts: SettlementFacts, law: Law): object {
  const { filedOn } = facts.claim;
  return {
    id,
    classId,
    group: law.pack.groups.at(-1)?.id,
    attendance: [{ everyDayExcept: [] }],
    attempts: [{ on: filedOn, passed: true }],
    certificate: { kind: 'completion', number: `— ${id}`, issuedOn: filedOn },
    employment: provenJob(facts, law),
  };
}

function isOtherwiseReady({ inGroup, qualified }: TraineeStanding): boolean {
  return inGroup && qualified.result === 'qualified';
}

/** One more qualified trainee hired at a time, aside from those whose proof may still come: those who lack a job only, then the others, then new ones. */
export function moreHired(facts: SettlementFacts, law: Law, view: SettlementView): Lever {
  const waiting = view.standings.filter(
    (standing) => standing.of.barred === undefined && !countsForGate(standing, law, true),
  );
  const ready = waiting.filter(isOtherwiseReady);
  const open = view.classes.filter(({ barred }) => barred === undefined).slice(0, 1);
  const { declaredDemand, plannedHeadcount } = view.facts.project;
  const most = Math.max(declaredDemand, plannedHeadcount, facts.trainees.length) * 4 + 20;
  const placeOf = (id: string): number => facts.trainees.findIndex((each) => each.id === id);
  const edits: FactEdit[] = [
    ...ready.map(({ facts: { id } }) => ({
      path: ['trainees', placeOf(id), 'employment'],
      to: provenJob(facts, law),
    })),
    ...waiting
      .filter((standing) => !ready.includes(standing))
      .map(({ facts: { id, classId } }) => ({
        path: ['trainees', placeOf(id)],
        to: inOrder(id, classId, facts, law),
      })),
    ...open.flatMap(({ facts: { id } }) =>
      Array.from({ length: most }, (_, at) => ({
        path: ['trainees', facts.trainees.length + at],
        to: inOrder(`another-${facts.trainees.length + at + 1}`, id, facts, law),
      })),
    ),
  ];
  return {
    most: edits.length,
    edits: (steps) => edits.slice(0, steps),
    say: (steps) => ({
      zh: `合格并就业者再增加 ${steps} 人`,
      en: `${steps} more people qualified and employed`,
    }),
  };
}
