import type { Derivation } from '#policy/engine/derivation.ts';
import { factLeaf } from '#policy/engine/derive.ts';
import { type Fen, fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import { multiplyRatio, type Ratio } from '#policy/engine/ratio.ts';
import type { CourseFacts } from '../facts/course.ts';
import { enteredStandard } from './entered-tables.ts';
import { noUplift, type UpliftPart, upliftIn, upliftOf } from './uplift.ts';

/** The most one trainee can be paid: the standard, or the maximum of a standard per day, with what an uplift adds (CQ21-2.i, AMB-60). */
export function standardCap(facts: CourseFacts, law: Law): Ratio {
  const standard = enteredStandard(facts.standard);
  const cap = fenAsRatio(standard.kind === 'lump' ? standard.fen : standard.maximumFen);
  if (law.choice('standard.uplift') !== 'LIFTS_CAP') return cap;
  return multiplyRatio(cap, upliftOf(facts));
}

export function capLeaf(facts: CourseFacts): Derivation {
  const standard = enteredStandard(facts.standard);
  const [path, amount]: [string, Fen] =
    standard.kind === 'lump'
      ? ['standard.fen', standard.fen]
      : ['standard.maximumFen', standard.maximumFen];
  const label = {
    zh: `补贴标准（${standard.instrument}）`,
    en: `standard (${standard.instrument})`,
  };
  return factLeaf(path, label, amount, 'fen');
}

/** The most a class paid by segments earns, as a formula; an uplift stands in it only where a reading lets it lift the cap (AMB-60). */
export function capOfSegments(
  facts: CourseFacts,
  law: Law,
): UpliftPart & { readonly formula: string } {
  const standard = enteredStandard(facts.standard);
  const entered = standard.kind === 'lump' ? standard.fen : standard.maximumFen;
  const lifts = law.choice('standard.uplift') === 'LIFTS_CAP';
  const uplift = lifts ? upliftIn(facts) : noUplift;
  return { ...uplift, formula: `${formatYuan(entered)}${uplift.factor}` };
}
