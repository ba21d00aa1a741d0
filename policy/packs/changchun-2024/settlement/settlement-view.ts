import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { GateLine } from '#policy/engine/statement.ts';
import { type ClaimDeadline, claimDeadline } from './claim-deadline.ts';
import { withClipsOfSite } from './clips-of-site.ts';
import { type DeliveredClass, deliverClass } from './delivered-class.ts';
import { type EmploymentGate, employmentGates } from './employment-gate.ts';
import { hiredMinimum } from './hired-minimum.ts';
import { lawOfClass, lawOfProject } from './law-of-class.ts';
import type { TraineeStanding } from './standing.ts';
import { standingOf } from './standing.ts';
import { type Supplements, supplementsOf } from './supplements.ts';
import { type TaskGate, taskVerdict } from './task-verdict.ts';

/** Everything worked out from the facts before rules speak and money is summed. */
export interface SettlementView {
  readonly facts: SettlementFacts;
  readonly law: Law;
  readonly classes: readonly DeliveredClass[];
  readonly standings: readonly TraineeStanding[];
  readonly employment: readonly EmploymentGate[];
  readonly hired: readonly GateLine[];
  readonly task: TaskGate;
  readonly supplements: Supplements;
  readonly deadline: ClaimDeadline;
}

/** Works the facts out: each class under its own law, the project under the latest (AMB-06). */
export function settlementView(
  pack: PolicyPack,
  facts: SettlementFacts,
  overrides: ChoiceOverrides,
): SettlementView {
  const laws = facts.classes.map((each) => lawOfClass(pack, facts, each, overrides));
  const law = lawOfProject(pack, facts, laws, overrides);
  const window = {
    activation: facts.activation,
    filedOn: facts.claim.filedOn,
    projectApprovedOn: facts.project.approvedOn,
  };
  const classes = withClipsOfSite(facts.classes, law).map((each, index) =>
    deliverClass(each, laws[index] ?? law, window, facts.waivers),
  );
  const supplements = supplementsOf(facts, law);
  const byId = new Map(classes.map((each) => [each.facts.id, each]));
  const standings = facts.trainees.flatMap((trainee) => {
    const of = byId.get(trainee.classId);
    return of === undefined ? [] : [standingOf(trainee, of, facts, law, supplements)];
  });
  return {
    facts,
    law,
    classes,
    standings,
    employment: employmentGates(standings, facts, law),
    hired: hiredMinimum(standings, law),
    task: taskVerdict(classes, facts, law),
    supplements,
    deadline: claimDeadline(standings, facts, law),
  };
}
