import { reaches } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { formatPercent, ratio } from '#policy/engine/ratio.ts';
import type { SkilledWorkforceFacts } from '../../facts/skilled-workforce.ts';

/** Skilled among the employed and high-skilled among the skilled, against the targets of the end of 2021 (QJ19-1.2.b). */
export const skilledWorkforce = defineRule<SkilledWorkforceFacts>(
  {
    id: 'qj19/reporting/skilled-workforce',
    stage: 'reporting',
    clauses: ['QJ19-1.2.b'],
    title: { zh: '技能劳动者占比目标', en: 'Targets of the skilled workforce' },
  },
  ({ employed, skilled, highSkilled }, law, say) =>
    (
      [
        ['qj19.skilled_share', ratio(skilled, employed)],
        ['qj19.high_skilled_share', ratio(highSkilled, skilled)],
      ] as const
    ).map(([id, share]) => {
      const subject = { kind: 'indicator', id } as const;
      const { label } = law.parameter(id);
      const target = law.share(id);
      const answer = {
        observed: formatPercent(share),
        required: `≥ ${formatPercent(target)}`,
        zh: `${label.zh}：${formatPercent(share)}，目标 ${formatPercent(target)}。`,
        en: `${label.en}: ${formatPercent(share)}; the target is ${formatPercent(target)}.`,
      };
      return reaches(law, share, target, true)
        ? say.pass(subject, answer)
        : say.warn(subject, answer);
    }),
);
