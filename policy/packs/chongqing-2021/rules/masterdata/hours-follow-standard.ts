import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { formatRatio } from '#policy/engine/ratio.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';
import { deriveDays } from '../../standards/derive-days.ts';
import { bandOf } from '../../standards/occupation-band.ts';

/** The hours of an occupation follow from its standard at the day rate: six hours a day, whole days inside the band (CQ21-1.b, 1.c, AMB-54). */
export const hoursFollowStandard = defineRule<StandardEntryFacts>(
  {
    id: 'cq21/masterdata/hours-follow-standard',
    stage: 'masterdata',
    clauses: ['CQ21-1.b', 'CQ21-1.c', 'CQ21-2.b'],
    title: { zh: '课时由标准折算', en: 'Hours follow from the standard' },
  },
  ({ id, occupation, standard, rates, hours }, law, say) => {
    const subject = { kind: 'standard', id } as const;
    if (standard === null) return [say.missing(subject, 'standard', '补贴标准', 'the standard')];
    if (rates === null) return [say.missing(subject, 'rates', '人天标准', 'day rates')];
    if (standard.kind === 'per-day') {
      return [
        say.notApplicable(
          subject,
          '按天标准不折算课时。',
          'A standard per day asks for no hours of its own.',
        ),
      ];
    }
    const derived = deriveDays(standard.fen, rates.offlineFen, bandOf(occupation, law), law);
    const quotient = `${formatYuan(standard.fen)} ÷ ${formatYuan(rates.offlineFen)}`;
    if (derived === undefined) {
      return [
        say.block(subject, {
          observed: quotient,
          zh: `${quotient} 没有使日均标准不出上下限的整天数。`,
          en: `${quotient}: no whole number of days keeps the daily amount inside the band.`,
        }),
      ];
    }
    const asked = formatRatio(derived.hours);
    const answer = {
      observed: hours ?? asked,
      required: asked,
      zh: `${quotient}，折 ${formatRatio(derived.days)} 天，${asked} 课时。`,
      en: `${quotient}: ${formatRatio(derived.days)} days, ${asked} class hours.`,
    };
    const differs = hours !== undefined && `${hours}` !== asked;
    return [differs ? say.warn(subject, answer) : say.pass(subject, answer)];
  },
);
