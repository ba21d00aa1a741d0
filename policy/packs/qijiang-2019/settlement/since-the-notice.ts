import type { Rule } from '#policy/engine/rule.ts';
import type { CourseView } from '../../chongqing-2021/settlement/course-view.ts';
import { isBeforeNotice } from '../../chongqing-2021/settlement/notice-day.ts';

/** A rule of the city, asked about the classes that opened under its notice and silent about earlier ones (CQ21-9.b). */
export function sinceTheNotice(rule: Rule<CourseView>): Rule<CourseView> {
  return {
    ...rule,
    check: (view, law) => {
      const classes = view.classes.filter((of) => !isBeforeNotice(of.law));
      if (classes.length === 0) return [];
      const standings = view.standings.filter(({ of }) => classes.includes(of));
      return rule.check({ ...view, classes, standings }, law);
    },
  };
}

/** A rule of the city about an apprenticeship or a person's subsidies, silent where the training opened before its notice (CQ21-9.b). */
export function openedSinceTheNotice<F>(rule: Rule<F>): Rule<F> {
  return { ...rule, check: (facts, law) => (isBeforeNotice(law) ? [] : rule.check(facts, law)) };
}
