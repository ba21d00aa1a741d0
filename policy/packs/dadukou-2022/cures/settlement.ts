import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import { counting } from '#policy/engine/lever.ts';
import {
  askInBounds,
  askOnceConsented,
  ofAdvanceClaims,
} from '../../chongqing-2021/advances/advance-cures.ts';
import type { ClaimFacts } from '../../chongqing-2021/cures/claim-facts.ts';
import { ruleCures as cityRuleCures } from '../../chongqing-2021/cures/rules.ts';

const byTheOfficer: Bilingual = {
  zh: '经办人认定培训未完成：只有经办人能改变认定，没有一项事实可以代替。',
  en: 'An officer holds the training not to be completed: only an officer can change that.',
};

/** Fewer people planned where the headcount decides; else only the officer can change the verdict. */
const complete: Cure<ClaimFacts> = (facts, _subject, law) => {
  if (facts.kind !== 'course') return noSingleChange;
  if (law.choice('task.complete') !== 'HEADCOUNT') return byTheOfficer;
  const { plannedHeadcount: planned } = facts.project;
  const path = ['project', 'plannedHeadcount'];
  return [counting(path, planned, -1, planned - 1, '计划人数', 'people planned:')];
};

/** What turns each block of an advance in Dadukou. */
export const advanceCures: Cures<AdvanceFacts> = {
  'ddk22/settlement/advance-ceiling': askInBounds,
  'ddk22/settlement/advance-gate': askOnceConsented,
};

/** What turns a refusal of a whole claim in Dadukou, by rule; those of the city among them. */
export const ruleCures: Cures<ClaimFacts> = {
  ...cityRuleCures,
  'ddk22/settlement/training-completed': complete,
  ...ofAdvanceClaims(advanceCures),
};
