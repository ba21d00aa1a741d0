import { defineRule } from '#policy/engine/define-rule.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';
import { bandOf } from '../../standards/occupation-band.ts';
import { perDayOfNew } from '../../standards/per-day-of-new.ts';

/** A new occupation has a lump sum, or per day the figure of the notice (CQ21-1.f, AMB-56, AMB-88). */
export const newOccupationStandard = defineRule<StandardEntryFacts>(
  {
    id: 'cq21/masterdata/new-occupation-standard',
    stage: 'masterdata',
    clauses: ['CQ21-1.c', 'CQ21-1.f'],
    title: { zh: '新职业的标准', en: 'Standard of a new occupation' },
  },
  ({ id, occupation, standard }, law, say) => {
    const subject = { kind: 'standard', id } as const;
    if (standard === null) return [say.missing(subject, 'standard', '补贴标准', 'the standard')];
    const band = bandOf(occupation, law);
    if (band.kind !== 'new') {
      return [say.notApplicable(subject, '不按新职业折算。', 'Not converted as a new occupation.')];
    }
    if (standard.kind === 'per-day') {
      const { allowed, answer } = perDayOfNew(standard.fenPerDay, band, law);
      return [allowed ? say.pass(subject, answer) : say.block(subject, answer)];
    }
    const answer = {
      observed: standard.kind,
      zh: '新职业按总额标准。',
      en: 'A lump-sum standard.',
    };
    return [say.pass(subject, answer)];
  },
);
