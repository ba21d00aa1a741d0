import { defineRule } from '#policy/engine/define-rule.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';
import { isAfterAction } from '../settlement/notice-day.ts';

/** What an apprenticeship follows once the action has ended (CQ21-5.g); no pack holds it yet. */
export const laterInstrument = '渝人社发〔2019〕121号';

/** Opened after the action, an apprenticeship follows an instrument that must be entered first; until then nothing is decided (CQ21-5.g). */
export const afterAction = defineRule<ApprenticeshipFacts>(
  {
    id: 'cq21/settlement/apprenticeship-after-action',
    stage: 'settlement',
    clauses: ['CQ21-5.g'],
    title: { zh: '行动结束后开班的学徒制', en: 'Apprenticeship opened after the action' },
  },
  ({ project }, law, say) => {
    const subject = { kind: 'project', id: project.id } as const;
    const { openedOn } = project;
    if (isAfterAction(law)) {
      return [
        say.missing(
          subject,
          `legalBasis.${laterInstrument}`,
          `${laterInstrument}（行动已结束，开班日 ${openedOn} 应按该文件办理，请先录入）`,
          `${laterInstrument}, which an apprenticeship opened on ${openedOn}, after the action, follows and which must be entered first,`,
        ),
      ];
    }
    const end = law.date('cq21.work_training_end');
    return [
      say.pass(subject, {
        observed: openedOn,
        required: `≤ ${end}`,
        zh: `开班日 ${openedOn}，行动至 ${end}。`,
        en: `Opened on ${openedOn}; the action runs to ${end}.`,
      }),
    ];
  },
);

/** A rule of the action, silent about what opened after it. */
export function duringAction(rule: Rule<ApprenticeshipFacts>): Rule<ApprenticeshipFacts> {
  return {
    ...rule,
    check: (facts, law) => (isAfterAction(law) ? [] : rule.check(facts, law)),
  };
}
