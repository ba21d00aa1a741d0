import { reaches } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { formatPercent, ratio } from '#policy/engine/ratio.ts';
import type { EducationFundFacts } from '../../facts/education-fund.ts';

/** Most of an enterprise’s education funds go to the front line; a declaration that falls short warns (QJ19-4.3.c). */
export const frontlineShare = defineRule<EducationFundFacts>(
  {
    id: 'qj19/reporting/frontline-share',
    stage: 'reporting',
    clauses: ['QJ19-4.3.c'],
    title: { zh: '教育经费用于一线职工', en: 'Education funds for the front line' },
  },
  ({ enterpriseId, year, spentFen, frontlineFen }, law, say) => {
    const subject = { kind: 'indicator', id: `${enterpriseId}/${year}` } as const;
    if (spentFen === 0) {
      return [say.notApplicable(subject, '没有教育经费支出。', 'No education funds were spent.')];
    }
    const share = ratio(frontlineFen, spentFen);
    const least = law.share('qj19.frontline_fund_share');
    const answer = {
      observed: formatPercent(share),
      required: `≥ ${formatPercent(least)}`,
      zh: `用于一线职工 ${formatPercent(share)}，应达到 ${formatPercent(least)}。`,
      en: `${formatPercent(share)} for the front line; ${formatPercent(least)} are expected.`,
    };
    return [
      reaches(law, share, least, true) ? say.pass(subject, answer) : say.warn(subject, answer),
    ];
  },
);
