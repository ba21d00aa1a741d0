import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Cure, noSingleChange } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import { counting, moving, paying, setting } from '#policy/engine/lever.ts';
import { laterInstrument } from '../apprenticeship/after-action.ts';
import { type ClaimFacts, placeOf } from './claim-facts.ts';
import { enough } from './enough.ts';
import { excepted } from './excepted.ts';

/** Both conditions of an early end met (CQ21-5.e). */
export const finish: Cure<ClaimFacts> = (facts, subject) => {
  const done = (key: string): FactEdit => ({ path: [...placeOf(facts, subject), key], to: true });
  return [
    setting(
      [done('mainCoursesDone'), done('standardMet')],
      '完成主要培训课程并达到结业标准',
      'the main courses done and the standard met',
    ),
  ];
};

/** Said where nothing that the text names ended the training. */
export const noEvent: Bilingual = {
  zh: '培训未满周期，又不属文件所列情形（兼并重组、关闭、破产等）：没有一项事实可以代替。',
  en: 'The cycle was not completed and no listed event cut it short: no fact stands in for it.',
};

/** Said where training ended early that opened before the notice, which first says that and how an early end is paid (CQ21-5.e, 5.f; QJ19-4.1.e). */
export const noClauseYet: Bilingual = {
  zh: '开班早于本通知，当时没有条款规定提前结束的学徒培训补贴多少，只有完成周期的才有补贴：没有一项事实可以代替。',
  en: 'Opened before the notice, only a completed cycle is paid, and no clause says what an early end earns: no fact stands in for it.',
};

/** Said where another instrument governs the apprenticeship (CQ21-5.g). */
export const otherInstrument: Bilingual = {
  zh: `行动结束后开班的学徒制按${laterInstrument}办理，须先录入该文件：没有一项事实可以代替。`,
  en: `Opened after the action, an apprenticeship follows ${laterInstrument}, which must be entered first: no fact stands in for it.`,
};

/** Longer trained, or a rate that is more than nothing. */
export const train: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'apprenticeship') return noSingleChange;
  const place = placeOf(facts, subject);
  const { endedOn } = facts.apprentices[Number(place[1])] ?? {};
  if (endedOn === undefined) return noSingleChange;
  return [
    moving([...place, 'endedOn'], endedOn, 1, '结束日', 'the training ended'),
    paying(
      ['annualRate', 'fen'],
      facts.annualRate?.fen ?? 0,
      1,
      enough,
      '年标准',
      'the annual rate',
    ),
  ];
};

/** A cycle of a usual length, or one that an officer excepts. */
export const shorten: Cure<ClaimFacts> = (facts, subject, law) => {
  if (facts.kind !== 'apprenticeship') return noSingleChange;
  const place = placeOf(facts, subject);
  const { plannedMonths } = facts.apprentices[Number(place[1])] ?? {};
  if (plannedMonths === undefined) return noSingleChange;
  const over = plannedMonths - law.count('cq21.apprenticeship_cycle_max');
  const path = [...place, 'plannedMonths'];
  return [
    counting(path, plannedMonths, -1, Math.max(over, 0), '计划月数', 'planned months:'),
    excepted(facts, 'cq21/approval/apprenticeship-cycle', {
      kind: 'apprentice',
      id: subject.id,
    }),
  ];
};
