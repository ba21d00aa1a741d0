import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { compareRatio, formatRatio, ratio } from '#policy/engine/ratio.ts';
import type { TrainingBaseFacts } from '../../facts/institution.ts';

/** A high-skill base trains so many people at senior level or above a year, on average; below it the title and unpaid money are in question (CQ21-6.a, 6.b, AMB-72). */
export const baseVolume = defineRule<TrainingBaseFacts>(
  {
    id: 'cq21/institution/base-volume',
    stage: 'institution',
    clauses: ['CQ21-6.a', 'CQ21-6.b'],
    title: { zh: '基地年均高级工培训规模', en: 'Senior training of a base' },
  },
  ({ id, rank, years, constructionUnpaidFen }, law, say) => {
    const subject = { kind: 'institution', id } as const;
    const least = law.count(`cq21.base_volume.${rank}`);
    const counts = years.map(({ seniorPersonTimes }) => seniorPersonTimes);
    const sum = counts.reduce((total, each) => total + each, 0);
    const mean = ratio(sum, counts.length);
    const kept =
      law.choice('base.average') === 'EVERY_YEAR'
        ? counts.every((each) => each >= least)
        : compareRatio(mean, ratio(least, 1)) >= 0;
    const hold =
      constructionUnpaidFen > 0 ? `，暂缓拨付建设补助 ${formatYuan(constructionUnpaidFen)} 元` : '';
    const answer = {
      observed: formatRatio(mean),
      required: `≥ ${least}`,
      zh: `年均 ${formatRatio(mean)} 人次（${counts.join('、')}），应不少于 ${least}${kept ? '' : hold}。`,
      en: `A mean of ${formatRatio(mean)} a year (${counts.join(', ')}); at least ${least}${kept || hold === '' ? '' : `; hold ${formatYuan(constructionUnpaidFen)} of construction money`}.`,
    };
    return [kept ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
