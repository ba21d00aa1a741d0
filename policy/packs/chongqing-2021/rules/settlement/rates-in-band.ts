import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { isPaidBySegments } from '../../settlement/course-amount.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { isOfflineRateAllowed, isOnlineRateAllowed, onlineRate } from '../../standards/day-rate.ts';
import { bandOf } from '../../standards/occupation-band.ts';

/** Where money follows days, the day rates used are ones the notice allows (CQ21-1.c to 1.f, 2.g). */
export const ratesInBand = defineRule<CourseView>(
  {
    id: 'cq21/settlement/rates-in-band',
    stage: 'settlement',
    clauses: ['CQ21-1.c', 'CQ21-1.d', 'CQ21-1.e', 'CQ21-1.f', 'CQ21-2.g'],
    choices: ['band.no_code', 'day_rate.use', 'new.rate', 'online_rate'],
    title: { zh: '人天标准合规', en: 'Day rates inside the band' },
  },
  ({ facts, classes, law }, _law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const { rates } = facts;
    if (rates === null || !classes.some((each) => isPaidBySegments(each.facts, each.law))) {
      return [say.notApplicable(subject, '不按天核算。', 'No money follows days.')];
    }
    const online = onlineRate(rates, law);
    const observed = `${formatYuan(rates.offlineFen)} / ${formatYuan(online)}`;
    const allowed =
      isOfflineRateAllowed(rates.offlineFen, bandOf(facts.project.occupation, law), law) &&
      isOnlineRateAllowed(online, law);
    const answer = {
      observed,
      zh: `线下和线上人天标准 ${observed} 元${allowed ? '在规定范围内' : '超出规定范围'}。`,
      en: `Day rates ${observed} are ${allowed ? 'inside' : 'outside'} the band.`,
    };
    return [allowed ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
