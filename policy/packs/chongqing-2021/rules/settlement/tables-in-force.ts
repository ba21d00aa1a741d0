import type { CivilDate } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { isPaidBySegments } from '../../settlement/course-amount.ts';
import { type CourseView, dayOfLaw } from '../../settlement/course-view.ts';

const names = {
  standard: { zh: '补贴标准', en: 'The standard is' },
  rates: { zh: '人天标准', en: 'The day rates are' },
} as const;

/** A standard, and day rates where money follows days, are in force on the day whose law a class follows; later ones are of a later adjustment (CQ21-1.g). */
export const tablesInForce = defineRule<CourseView>(
  {
    id: 'cq21/settlement/tables-in-force',
    stage: 'settlement',
    clauses: ['CQ21-1.g'],
    choices: ['policy.select_by'],
    title: { zh: '标准的生效日', en: 'Tables in force' },
  },
  ({ facts, classes }, law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const paid = classes.filter(({ barred }) => barred === undefined);
    const byDays = paid.filter((each) => isPaidBySegments(each.facts, each.law));
    const reading = law.choice('policy.select_by');
    const firstOf = (of: typeof classes): CivilDate =>
      of.map((each) => dayOfLaw(each.facts, facts, reading)).toSorted()[0] ?? law.day;
    const tables = [
      ['standard', paid.length === 0 ? undefined : facts.standard?.from, firstOf(paid)],
      ['rates', byDays.length === 0 ? undefined : facts.rates?.from, firstOf(byDays)],
    ] as const;
    return tables.flatMap(([table, from, day]) => {
      if (from === undefined) return [];
      const { zh, en } = names[table];
      const answer = {
        observed: from,
        required: `≤ ${day}`,
        zh: `${zh}自 ${from} 起执行，适用 ${day} 的规定。`,
        en: `${en} in force from ${from}; the law is that of ${day}.`,
      };
      return [from <= day ? say.pass(subject, answer) : say.block(subject, answer)];
    });
  },
);
