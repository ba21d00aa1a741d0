import { civilDate } from '#policy/engine/civil-date.ts';
import { approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import { supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { timetableChangeFactsSchema } from '#policy/engine/facts/timetable-change.ts';
import { lawOn } from '#policy/engine/law.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import * as right from '#test/policy/packs/changchun-2024/rules/sample-facts.ts';
import { wrong } from '#test/policy/packs/changchun-2024/rules/wrong-facts.ts';
import * as samples from './changchun-samples.ts';
import { stage, type TriedPack } from './stage.ts';

const { rules } = changchun2024;

const stages = [
  stage(
    approvalFactsSchema,
    rules.approval,
    {
      approval: right.approval,
      'approval-joint': samples.jointApproval,
    },
    { 'approval-wrong': wrong.approval },
  ),
  stage(
    openingFactsSchema,
    rules.opening,
    {
      opening: samples.smallOpening,
      'opening-graduates': samples.graduatesOpening,
    },
    { 'opening-wrong': wrong.opening, 'opening-advance': samples.openingWithAdvance },
  ),
  stage(
    supervisionFactsSchema,
    rules.supervision,
    {
      supervision: right.supervision,
    },
    { 'supervision-wrong': wrong.supervision },
  ),
  stage(
    timetableChangeFactsSchema,
    rules.timetableChange,
    {
      'timetable-change': right.timetableChange,
    },
    { 'timetable-change-wrong': wrong.timetableChange },
  ),
  stage(
    assessmentFactsSchema,
    rules.assessment,
    {
      assessment: right.assessment,
    },
    { 'assessment-wrong': wrong.assessment },
  ),
  stage(
    paymentFactsSchema,
    rules.payment,
    {
      payment: samples.transfer,
    },
    { 'payment-wrong': samples.transferByReviewer },
  ),
];

/** The stages of Changchun, judged by the law of the day of each sample. */
export const changchunStages: TriedPack = {
  pack: changchun2024,
  stages,
  lawFor: (choices) => (facts) => {
    const { asOf, on = '' } = facts as { readonly asOf?: string; readonly on?: string };
    return lawOn(changchun2024, civilDate(asOf ?? on), choices);
  },
};
