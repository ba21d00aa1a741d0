import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Cure, noSingleChange } from '#policy/engine/counterfactual.ts';
import { counting, moving, paying } from '#policy/engine/lever.ts';
import type { ClaimFacts } from '../cures/claim-facts.ts';
import { enough } from '../cures/enough.ts';

const advance = ['申请预拨金额', 'the advance asked for'] as const;

/** Something asked for, where nothing was. */
export const askMore: Cure<ClaimFacts> = () => [paying(['requestedFen'], 0, 1, enough, ...advance)];

/** More people or a higher standard than any project of a district has. */
const mostPeople = 10_000;
const mostFen = 100_000_000;

/** Less asked for, down to nothing, or more; where earlier advances are too much by themselves, more people or a higher standard. */
export const askInBounds: Cure<ClaimFacts> = (facts) => {
  if (facts.kind !== 'advance') return noSingleChange;
  const { requestedFen, plannedHeadcount, enrolled, perHeadFen } = facts;
  return [
    paying(['requestedFen'], requestedFen, -1, requestedFen, ...advance),
    paying(['requestedFen'], requestedFen, 1, mostFen, ...advance),
    counting(['enrolled'], enrolled, 1, mostPeople, '开班人数', 'people enrolled:'),
    counting(['plannedHeadcount'], plannedHeadcount, 1, mostPeople, '计划人数', 'people planned:'),
    paying(['perHeadFen'], perHeadFen ?? 0, 1, mostFen, '每人标准', 'the standard'),
  ];
};

/** As `askInBounds`, where only courses are paid in advance. */
export const askInBoundsForCourse: Cure<ClaimFacts> = (facts, subject, law) =>
  facts.kind === 'advance' && facts.projectKind !== 'course'
    ? onlyCourses
    : askInBounds(facts, subject, law);

const onlyCourses: Bilingual = {
  zh: '只有培训项目可以预拨：没有一项事实可以代替。',
  en: 'Only course projects are paid in advance: no fact stands in for that.',
};

const notOpened: Bilingual = {
  zh: '开班尚未批准：没有一项事实可以代替批准。',
  en: 'The opening is not approved: no fact stands in for the approval.',
};

const noConsent: Bilingual = {
  zh: '财政部门尚未同意：没有一项事实可以代替其意见。',
  en: 'Finance has not consented: no fact stands in for its consent.',
};

const later: Cure<ClaimFacts> = (facts) =>
  facts.kind === 'advance'
    ? [moving(['on'], facts.on, 1, '申请日', 'the advance asked for')]
    : noSingleChange;

/** Asked for once the opening is approved. */
export const askOnceOpened: Cure<ClaimFacts> = (facts, subject, law) =>
  facts.kind === 'advance' && facts.openedOn === null ? notOpened : later(facts, subject, law);

/** Asked for once the opening is approved and finance has consented. */
export const askOnceConsented: Cure<ClaimFacts> = (facts, subject, law) =>
  facts.kind === 'advance' && facts.openedOn !== null && facts.financeConsent === null
    ? noConsent
    : askOnceOpened(facts, subject, law);
