import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { type Judged, judge, together } from '#policy/engine/judged.ts';
import type { Law } from '#policy/engine/law.ts';
import { zero } from '#policy/engine/ratio.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import type { Entitlement } from '../settlement/build-statement.ts';
import { countedOn } from './counted-subsidies.ts';
import type { PersonLimit } from './person-limit.ts';

/** A person of a claim under the law of his line; `path` is where the claim tells of him. */
export interface Claimant {
  readonly facts: PersonFacts;
  readonly law: Law;
  readonly path: string;
}

/** What the limits of a programme say of everybody whose earlier subsidies are given. */
export function judgeLimits(
  limits: readonly PersonLimit[],
  claimants: readonly Claimant[],
  waivers: readonly Waiver[] = [],
): Judged {
  const rules = limits.map(({ rule }) => rule);
  const judged = claimants.map(({ facts, law }) =>
    judge(rules, { view: facts, facts, law, waivers }),
  );
  return together(...judged);
}

/** What somebody causes to be paid, or nothing where a limit bars him: the first that does names the line. */
export function heldToLimits(
  entitlement: Entitlement,
  claimants: readonly Claimant[],
  limits: readonly PersonLimit[],
  findings: readonly Finding[],
): Entitlement {
  const claimant = claimants.find(({ facts }) => facts.traineeId === entitlement.id);
  const limit = limits.find(({ rule }) =>
    findings.some(
      ({ rule: id, subject, outcome }) =>
        id === rule.id && subject.id === entitlement.id && outcome === 'block',
    ),
  );
  if (claimant === undefined || limit === undefined) return entitlement;
  if (entitlement.exactFen.numerator === 0n) return entitlement;
  const { facts, law, path } = claimant;
  const { rule, kind, label, parameter } = limit;
  return {
    ...entitlement,
    kind,
    exactFen: zero,
    derivation: step({
      label,
      value: 0,
      unit: 'fen',
      clauses: rule.clauses,
      inputs: [
        ...limit.counted(facts, law).map((past) =>
          factLeaf(
            `${path}.history.${past.id}`,
            {
              zh: `此前补贴：${past.trade} ${past.level}`,
              en: `earlier: ${past.trade} ${past.level}`,
            },
            past.kind === 'work-training' ? `${past.from}–${past.to}` : countedOn(past),
            'text',
          ),
        ),
        ...(parameter === undefined ? [] : [parameterLeaf(law, parameter)]),
        ...(rule.choices ?? []).map((id) => choiceLeaf(law, id)),
        entitlement.derivation,
      ],
    }),
  };
}
