import type { ClauseId } from '#policy/engine/clause.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { factLeaf } from '#policy/engine/derive.ts';
import { compareRatio, formatRatio, one, type Ratio, ratio } from '#policy/engine/ratio.ts';
import type { CourseFacts } from '../facts/course.ts';

/** The factor of a decided uplift of enterprise training; one where none was decided (CQ21-4.h). */
export function upliftOf({ project }: CourseFacts): Ratio {
  return ratio(1000 + (project.enterpriseTraining ? (project.upliftPermille ?? 0) : 0), 1000);
}

/** An uplift as a factor of a formula, and where it comes from. */
export interface UpliftPart {
  readonly factor: string;
  readonly clauses: readonly ClauseId[];
  readonly leaves: readonly Derivation[];
}

export const noUplift: UpliftPart = { factor: '', clauses: [], leaves: [] };

/** The factor of an uplift in a formula, and where it comes from; nothing where there is none. */
export function upliftIn(facts: CourseFacts): UpliftPart {
  const uplift = upliftOf(facts);
  if (compareRatio(uplift, one) === 0) return noUplift;
  const { upliftPermille = 0, upliftDecision } = facts.project;
  const label = {
    zh: `企业培训上浮（${upliftDecision ?? '—'}）`,
    en: `uplift of enterprise training (${upliftDecision ?? '—'})`,
  };
  return {
    factor: ` × ${formatRatio(uplift)}`,
    clauses: ['CQ21-4.h'],
    leaves: [
      factLeaf('project.upliftPermille', label, formatRatio(ratio(upliftPermille, 1000)), 'share'),
    ],
  };
}
