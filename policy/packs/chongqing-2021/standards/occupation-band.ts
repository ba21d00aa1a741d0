import type { Fen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import type { OccupationFacts } from '../facts/standard.ts';

/** Which rates of a person and day an occupation takes, CQ21-1.d to 1.f by the reading of AMB-55. */
export interface OccupationBand {
  readonly kind: 'production' | 'other' | 'new';
  readonly senior: boolean;
  /** The parameter that holds the least rate, or the rate itself of a new occupation. */
  readonly parameter: string;
  readonly rate: Fen;
}

/** Senior level (高级工) and above; a certificate without level is not, since `none` is no number. */
export function isSenior({ level }: OccupationFacts, law: Law): boolean {
  return Number(level) <= law.count('cq21.senior_level');
}

function kindOf(occupation: OccupationFacts, law: Law): OccupationBand['kind'] {
  const { code, newOccupation, band } = occupation;
  if (code === null) {
    // What the district maps to production stands in major class 6, whose rates are its own.
    if (newOccupation && band !== 'PRODUCTION') return 'new';
    return (band ?? law.choice('band.no_code')) === 'PRODUCTION' ? 'production' : 'other';
  }
  const majorClass = Number(code.slice(0, 1));
  if (majorClass === law.count('cq21.production_major_class')) return 'production';
  const professional = majorClass === law.count('cq21.professional_major_class');
  return newOccupation && !professional ? 'new' : 'other';
}

/** The band of an occupation: the first digit of its code decides, then whether it is new. */
export function bandOf(occupation: OccupationFacts, law: Law): OccupationBand {
  const kind = kindOf(occupation, law);
  const senior = isSenior(occupation, law);
  const parameter =
    kind === 'new'
      ? `cq21.rate_new.${senior ? 'senior' : 'normal'}`
      : `cq21.rate_floor.${kind}${senior ? '_senior' : ''}`;
  return { kind, senior, parameter, rate: law.fen(parameter) };
}
