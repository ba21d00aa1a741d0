import type { RoundingNote } from '#policy/engine/derivation.ts';
import { choiceLeaf, parameterLeaf, referTo, step } from '#policy/engine/derive.ts';
import { type Fen, noFen } from '#policy/engine/fen.ts';
import { zero } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { roundingMatters } from '#policy/engine/rounding.ts';
import type { GateLine, TraineeLine } from '#policy/engine/statement.ts';
import { capAtPlan } from './above-plan.ts';
import { isClaimedTooLate } from './claim-deadline.ts';
import { type Entitlement, entitlementOf } from './entitlement.ts';
import type { Refusal } from './refusal.ts';
import type { SettlementView } from './settlement-view.ts';
import type { TraineeStanding } from './standing.ts';

/** What one trainee is due, in whole fen, with what it was rounded from. */
export interface DueLine {
  readonly standing: TraineeStanding;
  readonly entitlement: Entitlement;
  readonly fen: Fen;
  readonly rounding: RoundingNote;
}

/** The conditions of the whole project. */
export function gatesOf({ task, employment, hired }: SettlementView): readonly GateLine[] {
  return [task, ...employment, ...hired];
}

/** Nothing, with the verdicts that say why and what would be due without them. */
function refusedLine({ derive }: Entitlement, { findings, verdicts }: Refusal): Entitlement {
  return {
    kind: 'project-refused',
    exactFen: zero,
    derive: () =>
      step({
        label: { zh: '项目不予补贴', en: 'the project is refused' },
        value: 0,
        unit: 'fen',
        clauses: [...new Set(findings.flatMap(({ clauses }) => clauses))],
        inputs: [...verdicts().map(referTo), derive()],
      }),
  };
}

/** Where the clock runs for each trainee apart, a line claimed too late is not paid (CC24-5.1.a, AMB-39 with AMB-40). */
function lateLine(
  entitlement: Entitlement,
  standing: TraineeStanding,
  { facts, law }: SettlementView,
): Entitlement {
  const earns = entitlement.kind === 'full' || entitlement.kind === 'cost';
  if (!earns || !isClaimedTooLate(standing, facts, law)) return entitlement;
  return {
    kind: 'claimed-late',
    exactFen: zero,
    derive: () =>
      step({
        label: { zh: '申领逾期，不予受理', en: 'claimed too late, refused' },
        value: 0,
        unit: 'fen',
        clauses: ['CC24-5.1.a'],
        inputs: [
          entitlement.derive(),
          parameterLeaf(law, 'cc24.claim_deadline'),
          choiceLeaf(law, 'claim.clock_start'),
          choiceLeaf(law, 'claim.late'),
        ],
      }),
  };
}

/** What every trainee is due: nothing where the whole claim is refused, else what he earned, capped and rounded as the readings say. */
export function dueLines(view: SettlementView, refusal: Refusal): readonly DueLine[] {
  const { standings, law } = view;
  const earned = standings.map((standing) => lateLine(entitlementOf(standing), standing, view));
  const due =
    refusal.findings.length > 0
      ? earned.map((entitlement) => refusedLine(entitlement, refusal))
      : capAtPlan(
          earned.map((entitlement, index) => ({
            entitlement,
            hired: standings[index]?.employment.state === 'proven',
          })),
          view.task.plannedHeadcount,
          law,
        );
  const exact = due.map(({ exactFen }) => exactFen);
  const { fen, rounding } = roundLines(exact, law, ['CC24-4.2.c', 'CC24-4.2.d']);
  return standings.flatMap((standing, index) => {
    const entitlement = due[index];
    return entitlement === undefined
      ? []
      : [{ standing, entitlement, fen: fen[index] ?? noFen, rounding }];
  });
}

/** The line of a statement, its tree down to parameters, facts and readings. */
export function traineeLine({ standing, entitlement, fen, rounding }: DueLine): TraineeLine {
  const { facts, of, attendance, qualified, employment } = standing;
  return {
    id: facts.id,
    classId: facts.classId,
    fen,
    kind: entitlement.kind,
    derivation: step({
      label: { zh: `学员 ${facts.id} 补贴`, en: `subsidy of trainee ${facts.id}` },
      value: fen,
      unit: 'fen',
      clauses: ['CC24-4.2.d'],
      rounding,
      inputs: [
        entitlement.derive(),
        attendance.derive(),
        qualified.derive(),
        employment.derive(),
        ...(roundingMatters(entitlement.exactFen) ? [choiceLeaf(of.law, 'money.rounding')] : []),
      ],
    }),
  };
}
