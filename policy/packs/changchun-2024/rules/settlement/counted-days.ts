import { defineRule } from '#policy/engine/define-rule.ts';
import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { classWithoutSite, clipsAreOfSite } from '../../settlement/clips-of-site.ts';
import type { CountedDay } from '../../settlement/counted-day.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

function observedOf(day: CountedDay): { readonly zh: string; readonly en: string } | undefined {
  switch (day.void) {
    case 'clips':
      return { zh: '视频片段不足，全日不计', en: 'clips are missing, the day does not count' };
    case 'day-limit':
      return { zh: '超过每日学时，全日不计', en: 'above the day limit, the day does not count' };
    case 'before-approval':
      return { zh: '在开班批准之前，不计', en: 'before the approval, it does not count' };
    default:
  }
  if (day.aboveDayLimit === 0 && day.tooShort === 0) return undefined;
  return {
    zh: `超过每日学时 ${day.aboveDayLimit} 节、时长不足 ${day.tooShort} 节`,
    en: `${day.aboveDayLimit} hours above the day limit, ${day.tooShort} too short`,
  };
}

/** The class whose unknown site leaves open whether a day is shown, where clips are those of a site (AMB-44). */
function siteMissing(
  each: ClassFacts,
  days: readonly CountedDay[],
  classes: SettlementView['classes'],
  law: Law,
): string | undefined {
  if (!clipsAreOfSite(law)) return undefined;
  const unseen = days.filter((day) => day.void === 'clips' && !day.onlineDay);
  const all = classes.map(({ facts }) => facts);
  return unseen.map(({ date }) => classWithoutSite(each, date, all)?.id).find(Boolean);
}

/** Hours that are too short, above eight a day, or not shown by clips do not count (CC24-3A.3.c, 3A.3.d, 3B.d, 3B.e). */
export const countedDays = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/counted-days',
    stage: 'settlement',
    clauses: ['CC24-3A.3.c', 'CC24-3A.3.d', 'CC24-3B.d', 'CC24-3B.e'],
    title: { zh: '计入课时的条件', en: 'what makes an hour count' },
  },
  ({ classes }, _law, say) =>
    classes.flatMap(({ facts: each, days, law, barred }) => {
      const siteless = barred === undefined ? siteMissing(each, days, classes, law) : undefined;
      if (siteless !== undefined) {
        const of = { kind: 'class', id: each.id } as const;
        const path = `classes.${siteless}.site`;
        return [say.missing(of, path, `班级 ${siteless} 的场地`, `the site of class ${siteless}`)];
      }
      const odd = days.flatMap((day) => {
        const what = observedOf(day);
        if (what === undefined) return [];
        const subject = { kind: 'day', id: `${each.id}/${day.date}` } as const;
        const observed = `${day.hours.length}/${day.delivered}`;
        const zh = `班级 ${each.id} ${day.date}：${what.zh}。`;
        return [
          say.warn(subject, { observed, zh, en: `Class ${each.id} on ${day.date}: ${what.en}.` }),
        ];
      });
      if (odd.length > 0) return odd;
      const subject = { kind: 'class', id: each.id } as const;
      const zh = `班级 ${each.id} 全部课时均计入。`;
      return [say.pass(subject, { zh, en: `All hours of class ${each.id} count.` })];
    }),
);
