import type { ClaimKind } from '#policy/engine/pack.ts';
import { advanceClaim } from '../chongqing-2021/advances/advance-claim.ts';
import { cityClaims } from '../chongqing-2021/claims.ts';
import { livingAllowanceFactsSchema } from './living-allowance/facts.ts';

const pack = 'qijiang-2019';
const city = cityClaims(pack);

/** The kinds of claim of the district: those of the city, living allowances, and advances. Courses and their advances are of the three years of the action (QJ19-1.2.a). */
export const claims: readonly ClaimKind[] = [
  { ...city.course, needs: ['qj19.subsidies_per_year_max'] },
  city.workTraining,
  city.apprenticeship,
  {
    id: 'living-allowance',
    label: { zh: '生活费补贴', en: 'living allowance' },
    facts: livingAllowanceFactsSchema,
    lawDays: ['openedOn'],
    example: `policy/packs/${pack}/examples/living-allowance.json`,
  },
  { ...advanceClaim(pack), needs: ['qj19.advance_share'] },
];
