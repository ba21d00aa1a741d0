import { type Cure, noSingleChange } from '#policy/engine/counterfactual.ts';
import { counting, moving, paying } from '#policy/engine/lever.ts';
import { type ClaimFacts, placeOf } from './claim-facts.ts';
import { enough } from './enough.ts';

/** Months left to pay, or a rate that is more than nothing. */
export const work: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'work-training') return noSingleChange;
  const place = placeOf(facts, subject);
  const { to, monthsPaidBefore: before } = facts.workers[Number(place[1])] ?? {};
  if (to === undefined || before === undefined) return noSingleChange;
  const paid = [...place, 'monthsPaidBefore'];
  return [
    moving([...place, 'to'], to, 1, '以工代训结束日', 'training through work ended'),
    counting(paid, before, -1, before, '已补贴月数', 'months paid before:'),
    paying(
      ['monthlyRate', 'fen'],
      facts.monthlyRate?.fen ?? 0,
      1,
      enough,
      '每月标准',
      'the monthly rate',
    ),
  ];
};
