import { defineRule } from '#policy/engine/define-rule.ts';
import type { StandardEntryFacts } from '../../facts/standard-entry.ts';
import { bandOf } from '../../standards/occupation-band.ts';

/** Whether a new occupation may have a standard per day, CQ21-1.f by the reading of AMB-88. */
export const newOccupationStandard = defineRule<StandardEntryFacts>(
  {
    id: 'cq21/masterdata/new-occupation-standard',
    stage: 'masterdata',
    clauses: ['CQ21-1.f'],
    title: { zh: '新职业的标准种类', en: 'Standard of a new occupation' },
  },
  ({ id, occupation, standard }, law, say) => {
    const subject = { kind: 'standard', id } as const;
    if (standard === null) return [say.missing(subject, 'standard', '补贴标准', 'the standard')];
    if (bandOf(occupation, law).kind !== 'new') {
      return [say.notApplicable(subject, '不按新职业折算。', 'Not converted as a new occupation.')];
    }
    const answer = {
      observed: standard.kind,
      zh: standard.kind === 'lump' ? '新职业按总额标准。' : '新职业按天标准。',
      en: standard.kind === 'lump' ? 'A lump-sum standard.' : 'A standard per day.',
    };
    const needsLump = standard.kind === 'per-day' && law.choice('new.standard') === 'DIVISOR_ONLY';
    return [needsLump ? say.block(subject, answer) : say.pass(subject, answer)];
  },
);
