import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { type CivilDate, latestDate } from '#policy/engine/civil-date.ts';
import type { ClassFacts, SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';

/** Before its signature the text has no values; a class approved earlier is barred by CC24-7.a anyway. */
function notBeforeSignature(pack: PolicyPack, day: CivilDate): CivilDate {
  const { signedOn } = pack;
  return signedOn !== null && day < signedOn ? signedOn : day;
}

/** The law of a class: that of its opening-approval day by default (AMB-06). */
export function lawOfClass(
  pack: PolicyPack,
  facts: SettlementFacts,
  trainingClass: ClassFacts,
  overrides: ChoiceOverrides,
): Law {
  const opening = trainingClass.openingApprovedOn ?? facts.project.approvedOn;
  const reading = lawOn(pack, notBeforeSignature(pack, opening), overrides);
  switch (reading.choice('policy.select_by')) {
    case 'PROJECT_APPROVAL_DATE':
      return lawOn(pack, notBeforeSignature(pack, facts.project.approvedOn), overrides);
    case 'CLAIM_DATE':
      return lawOn(pack, notBeforeSignature(pack, facts.claim.filedOn), overrides);
    default:
      return reading;
  }
}

/** The law of the whole project: the latest of its classes' laws (AMB-06). */
export function lawOfProject(
  pack: PolicyPack,
  facts: SettlementFacts,
  classLaws: readonly Law[],
  overrides: ChoiceOverrides,
): Law {
  const day = latestDate(classLaws.map((law) => law.day)) ?? facts.project.approvedOn;
  return lawOn(pack, notBeforeSignature(pack, day), overrides);
}
