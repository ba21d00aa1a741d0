import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, referTo, step } from '#policy/engine/derive.ts';
import { type Ratio, zero } from '#policy/engine/ratio.ts';
import { costSubsidy } from './cost-subsidy.ts';
import { employedSubsidy } from './employed-subsidy.ts';
import { qualificationClauses, qualificationLabels } from './qualification.ts';
import type { TraineeStanding } from './standing.ts';

/** What a line is: full or cost subsidy, or why it is zero. */
export type LineKind =
  | 'full'
  | 'cost'
  | 'class-barred'
  | 'outside-groups'
  | 'failed'
  | 'no-certificate'
  | 'certificate-pending'
  | 'attendance-too-low'
  | 'hours-too-few'
  | 'employment-unproven'
  | 'claimed-late'
  | 'above-plan'
  | 'project-refused';

/** What a trainee would earn if the project passes its gates, before rounding. */
export interface Entitlement {
  readonly kind: LineKind;
  readonly exactFen: Ratio;
  readonly derive: () => CalculationNode;
}

function nothing(
  kind: LineKind,
  label: Bilingual,
  clauses: readonly ClauseId[],
  inputs: () => readonly Derivation[],
): Entitlement {
  return {
    kind,
    exactFen: zero,
    derive: () => step({ label, value: 0, unit: 'fen', clauses, inputs: inputs() }),
  };
}

function withoutJob(standing: TraineeStanding): Entitlement {
  const { of, employment, attendance } = standing;
  const unproven = employment.state === 'unproven' || employment.state === 'pending';
  const choice = () => [
    choiceLeaf(of.law, 'full.scope'),
    ...(unproven ? [choiceLeaf(of.law, 'employment.unproven')] : []),
  ];
  if (unproven && of.law.choice('employment.unproven') === 'UNPAID') {
    return nothing(
      'employment-unproven',
      { zh: '就业未能证明，不补贴', en: 'employment not proven, unpaid' },
      ['CC24-5.1.c'],
      () => [referTo(employment.derive()), ...choice()],
    );
  }
  const cost = costSubsidy(attendance, of);
  return {
    kind: 'cost',
    exactFen: cost.exactFen,
    derive: () => {
      const tree = cost.derive();
      return { ...tree, inputs: [...tree.inputs, ...choice()] };
    },
  };
}

/** What a trainee earns: nothing, the full subsidy, or the cost subsidy (CC24-4.1.c, 4.1.d, 4.2.b). */
export function entitlementOf(standing: TraineeStanding): Entitlement {
  const { of, facts, employment, attendance, qualified, inGroup } = standing;
  if (of.barred !== undefined) {
    return nothing(
      'class-barred',
      { zh: '所在班级不予补贴', en: 'the class is barred' },
      of.barred === 'outside-window' ? ['CC24-7.a'] : ['CC24-3A.2.e'],
      () => [
        choiceLeaf(of.law, of.barred === 'outside-window' ? 'validity.event' : 'unapproved_start'),
      ],
    );
  }
  if (!inGroup) {
    return nothing(
      'outside-groups',
      { zh: '不属补贴人群', en: 'outside the subsidised groups' },
      ['CC24-2.2.a'],
      () => [
        factLeaf(
          `trainees.${facts.id}.group`,
          { zh: '人群', en: 'group' },
          facts.group ?? '—',
          'text',
        ),
        choiceLeaf(of.law, 'outside_groups'),
      ],
    );
  }
  const { result } = qualified;
  if (result !== 'qualified') {
    return nothing(result, qualificationLabels[result], qualificationClauses, () => [
      referTo(qualified.derive()),
    ]);
  }
  const paidInFull =
    employment.state === 'proven' || of.law.choice('full.scope') === 'ALL_QUALIFIED';
  if (!paidInFull) return withoutJob(standing);
  const full = employedSubsidy(attendance, of);
  return {
    kind: 'full',
    exactFen: full.exactFen,
    derive: () => {
      const tree = full.derive();
      return { ...tree, inputs: [...tree.inputs, referTo(employment.derive())] };
    },
  };
}
