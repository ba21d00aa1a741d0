import { by, type Fraction, least, nothing, times } from '../fraction.ts';
import { isReached } from '../shares.ts';
import { amountLimit, fullSubsidy } from './full-subsidy.ts';
import type { Standing } from './standing.ts';

/** A trainee's line before rounding. */
export interface Line {
  readonly kind: string;
  readonly fen: Fraction;
}

function attendsInFull({ attended, of: { law } }: Standing): boolean {
  const full = law.share('cc24.attendance_full');
  return isReached(attended.rate, full, law.reads('bounds.inclusive', 'YES'), law);
}

/** F, by the reading of whose hours it is of (CC24-4.2.1, AMB-27). */
function whenEmployed(standing: Standing): Fraction {
  const { of, attended } = standing;
  const { law } = of;
  if (law.reads('paid_hours.employed', 'ATTENDED_BY_TRAINEE')) {
    return fullSubsidy(attended.hours, of.facts.catalogueClass, law).fen;
  }
  const scaled = law.reads('paid_hours.employed', 'SCALED_70_TO_90') && !attendsInFull(standing);
  return scaled ? times(attended.rate, of.full.fen) : of.full.fen;
}

/** The cost subsidy: at most sixty per cent of F, below ninety per cent attendance in proportion (CC24-4.2.2.b to e; AMB-28, AMB-29). */
function whenUnemployed(standing: Standing): Fraction {
  const { of, attended } = standing;
  const { law, facts } = of;
  const most = law.share('cc24.cost_share_max');
  const inFull = attendsInFull(standing);
  if (law.reads('cost.base', 'PER_HOUR_STANDARD') && !inFull) {
    return times(most, fullSubsidy(attended.hours, facts.catalogueClass, law).fen);
  }
  const base = law.reads('cost.base', 'CLASS_MAXIMUM')
    ? amountLimit(facts.catalogueClass, law)
    : of.full.fen;
  if (inFull) return times(most, base);
  if (law.reads('cost.prorata', 'RATIO_CAPPED')) return times(least(attended.rate, most), base);
  const share = law.reads('cost.prorata', 'LINEAR_TO_90')
    ? by(attended.rate, law.share('cc24.attendance_full'))
    : attended.rate;
  return times(least(times(most, share), most), base);
}

/** What a trainee earns if the project passes: nothing and why, F, or the cost subsidy (CC24-4.1, 4.2). */
export function lineAmount(standing: Standing): Line {
  const { of, inGroup, job, qualified } = standing;
  if (of.bar !== undefined) return { kind: 'class-barred', fen: nothing };
  if (!inGroup) return { kind: 'outside-groups', fen: nothing };
  if (qualified !== 'qualified') return { kind: qualified, fen: nothing };
  if (job === 'proven' || of.law.reads('full.scope', 'ALL_QUALIFIED')) {
    return { kind: 'full', fen: whenEmployed(standing) };
  }
  const unproven = job === 'unproven' || job === 'awaited';
  if (unproven && of.law.reads('employment.unproven', 'UNPAID')) {
    return { kind: 'employment-unproven', fen: nothing };
  }
  return { kind: 'cost', fen: whenUnemployed(standing) };
}
