import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import { counting, moving, paying } from '#policy/engine/lever.ts';
import type { ClaimFacts } from '../cures/claim-facts.ts';
import { enough } from '../cures/enough.ts';

/** What an amount asked for in advance is called. */
export const advance = ['申请预拨金额', 'the advance asked for'] as const;

/** Something asked for, where nothing was. */
export const askMore: Cure<ClaimFacts> = () => [paying(['requestedFen'], 0, 1, enough, ...advance)];

/** More people or a higher standard than any project of a district has. */
const mostPeople = 10_000;
const mostFen = 100_000_000;

/** Less asked for, down to nothing; where earlier advances are too much by themselves, more people or a higher standard. */
export const askInBounds: Cure<AdvanceFacts> = (facts) => {
  const { requestedFen, plannedHeadcount, enrolled, perHeadFen } = facts;
  // No more can open than were approved.
  const unfilled = Math.max(plannedHeadcount - enrolled, 0);
  return [
    paying(['requestedFen'], requestedFen, -1, requestedFen, ...advance),
    counting(['enrolled'], enrolled, 1, unfilled, '开班人数', 'people enrolled:'),
    counting(['plannedHeadcount'], plannedHeadcount, 1, mostPeople, '计划人数', 'people planned:'),
    paying(['perHeadFen'], perHeadFen ?? 0, 1, mostFen, '每人标准', 'the standard'),
  ];
};

const notOpened: Bilingual = {
  zh: '开班尚未批准：没有一项事实可以代替批准。',
  en: 'The opening is not approved: no fact stands in for the approval.',
};

const noConsent: Bilingual = {
  zh: '财政部门尚未同意：没有一项事实可以代替其意见。',
  en: 'Finance has not consented: no fact stands in for its consent.',
};

/** Why no advance is paid for anything but a course. */
export const onlyCourses: Bilingual = {
  zh: '只有培训项目可以预拨：没有一项事实可以代替。',
  en: 'Only course projects are paid in advance: no fact stands in for that.',
};

/** Asked for once the opening is approved. */
export const askOnceOpened: Cure<AdvanceFacts> = ({ on, openedOn }) =>
  openedOn === null ? notOpened : [moving(['on'], on, 1, '申请日', 'the advance asked for')];

/** Asked for, for a course, once the opening is approved and finance has consented. */
export const askOnceConsented: Cure<AdvanceFacts> = (facts, subject, law) => {
  if (facts.projectKind !== 'course') return onlyCourses;
  return facts.openedOn !== null && facts.financeConsent === null
    ? noConsent
    : askOnceOpened(facts, subject, law);
};

/** The cures of an advance, where the claim is one. */
export function ofAdvanceClaims(cures: Cures<AdvanceFacts>): Cures<ClaimFacts> {
  return Object.fromEntries(
    Object.entries(cures).map(([rule, cure]): [string, Cure<ClaimFacts>] => [
      rule,
      (facts, subject, law) =>
        facts.kind === 'advance' ? cure(facts, subject, law) : noSingleChange,
    ]),
  );
}
