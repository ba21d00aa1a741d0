import { yearOf } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { ConductFacts } from '../../../chongqing-2021/conduct/violations.ts';

/** Every institution is inspected once a year; the inspection of last year is there and was passed (CQ145-13.b). */
export const yearlyInspection = defineRule<ConductFacts>(
  {
    id: 'cq145/institution/yearly-inspection',
    stage: 'institution',
    clauses: ['CQ145-13.b'],
    title: { zh: '年度检查', en: 'Yearly inspection' },
  },
  ({ institutionId, on, inspections }, _law, say) => {
    const subject = { kind: 'institution', id: institutionId } as const;
    const wanted = yearOf(on) - 1;
    const known = inspections.filter((each) => each.on <= on);
    const latest = known.toSorted((a, b) => a.year - b.year).at(-1);
    if (latest === undefined || latest.year < wanted) {
      return [
        say.missing(subject, `inspections.${wanted}`, `${wanted} 年度检查`, `inspection ${wanted}`),
      ];
    }
    const answer = {
      observed: latest.year,
      zh: `${latest.year} 年度检查${latest.passed ? '合格' : '不合格'}。`,
      en: `The inspection of ${latest.year} was ${latest.passed ? 'passed' : 'failed'}.`,
    };
    // The text asks for the inspection alone; what a failed one bars is the office’s decision.
    return [latest.passed ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
