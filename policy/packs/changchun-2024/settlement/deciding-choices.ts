import { exceeds } from '#policy/engine/compare-share.ts';
import type { ChoiceNode } from '#policy/engine/derivation.ts';
import { choiceLeaf } from '#policy/engine/derive.ts';
import { isInside, policyWindow } from '../policy-window.ts';
import { countsForGate } from './employment-gate.ts';
import type { SettlementView } from './settlement-view.ts';
import { theoryShare } from './theory-share.ts';

/** Whether some day of the project lies outside the window, so that it matters which one must not (AMB-08). */
function windowMatters({ facts, law }: SettlementView): boolean {
  const window = policyWindow(facts.activation, law);
  const opened = facts.classes.flatMap(({ openingApprovedOn }) => openingApprovedOn ?? []);
  const days = [facts.project.approvedOn, ...opened, facts.claim.filedOn];
  return window === undefined || days.some((day) => !isInside(day, window));
}

/** Whether a class is barred for what was taught before its approval; one without trainees has no line that says so (AMB-38). */
function startedEarly({ classes }: SettlementView): boolean {
  return classes.some(({ barred }) => barred !== undefined && barred !== 'outside-window');
}

function hiredTooFew({ standings, law }: SettlementView): boolean {
  const hired = standings.filter((standing) => countsForGate(standing, law, false)).length;
  return hired < law.count('cc24.min_hiring_demand');
}

/** In which classes too much theory was taught, hours online told as theory or not. */
function drifted({ classes }: SettlementView, onlineIsTheory: boolean): readonly boolean[] {
  return classes.map(({ facts, law }) => {
    const share = theoryShare(facts, onlineIsTheory);
    return share !== undefined && exceeds(law, share, law.share('cc24.theory_share_max'));
  });
}

function deadlineMatters({ deadline, law }: SettlementView): boolean {
  if (deadline.kind !== 'known') return false;
  return deadline.lateWorkingDays > 0 || law.choice('claim.late') === 'LATE_REFUSED';
}

/** The readings on which the whole claim turns and that no line of it names, where these facts make them matter. */
export function decidingChoices(view: SettlementView): readonly ChoiceNode[] {
  const { facts, law, task } = view;
  const asTaught = drifted(view, false);
  const onlineAsTheory = drifted(view, true);
  const draft = law.pack.draft && facts.activation === null;
  const ids = [
    ...(draft ? ['profile.cc24.status'] : []),
    ...(windowMatters(view) ? ['validity.event', 'validity.start'] : []),
    ...(startedEarly(view) ? ['unapproved_start'] : []),
    ...(hiredTooFew(view) ? ['min_demand.scope'] : []),
    ...([...asTaught, ...onlineAsTheory].includes(true) ? ['theory.base'] : []),
    ...(asTaught.some((is, at) => is !== onlineAsTheory[at]) ? ['online.counts'] : []),
    ...(facts.trainees.length > task.plannedHeadcount ? ['over_plan.pay'] : []),
    ...(facts.classes.some(({ fullVideo }) => fullVideo === undefined) ? ['video.archive'] : []),
    ...(deadlineMatters(view)
      ? ['claim.late', 'claim.clock_start', 'claim.evidence', 'deadline.calendar', 'deadline.start']
      : []),
  ];
  return ids.map((id) => choiceLeaf(law, id));
}
