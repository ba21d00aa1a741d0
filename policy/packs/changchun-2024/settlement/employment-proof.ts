import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, once, step } from '#policy/engine/derive.ts';
import type {
  EmploymentFacts,
  SettlementFacts,
  TraineeFacts,
} from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { missingFloorPath, wageFloor } from './minimum-wage.ts';
import { monthsInPost } from './months-in-post.ts';
import type { Supplements } from './supplements.ts';

/** `pending` waits for a proof, `unproven` waited in vain, `elsewhere` is a job that does not count. */
export type EmploymentState = 'none' | 'proven' | 'pending' | 'unproven' | 'elsewhere';

/** Whether a trainee's job counts, and what is missing where it does not. */
export interface EmploymentProof {
  readonly state: EmploymentState;
  /** Paths of missing or insufficient facts. */
  readonly missing: readonly string[];
  readonly derive: () => CalculationNode;
}

/** Whether contract, employer and day fit the project, CC24-5.1.c and AMB-25. */
export function contractCounts(
  employment: EmploymentFacts,
  of: DeliveredClass,
  facts: SettlementFacts,
  law: Law,
): boolean {
  const anyEmployer = law.choice('employment.employer') === 'ANY_EMPLOYER';
  const { signedOn } = employment.contract;
  const { openingApprovedOn } = of.facts;
  return (
    (anyEmployer || facts.project.employers.includes(employment.employerId)) &&
    openingApprovedOn !== null &&
    signedOn >= openingApprovedOn &&
    signedOn <= facts.claim.filedOn &&
    monthsInPost(employment, law) !== 'too-few'
  );
}

interface Gap {
  readonly path: string;
  /** True for what was not asked of the institution, so that no deadline of it ends the wait. */
  readonly notAsked: boolean;
}

function gapsOf(
  trainee: TraineeFacts,
  employment: EmploymentFacts,
  facts: SettlementFacts,
  law: Law,
): readonly Gap[] {
  const at = `trainees.${trainee.id}.employment`;
  const { insurance, wage } = employment;
  const gaps: Gap[] = [];
  if (monthsInPost(employment, law) === 'unknown') {
    gaps.push({ path: `${at}.inPostUntil`, notAsked: true });
  }
  if (law.choice('employment.proof') === 'CONTRACT_ONLY') return gaps;
  if (insurance?.insured !== true) gaps.push({ path: `${at}.insurance`, notAsked: false });
  if (wage === undefined) return [...gaps, { path: `${at}.wage`, notAsked: false }];
  const floor = wageFloor(wage, facts.minimumWages, law);
  if (floor.kind === 'missing') {
    gaps.push({ path: missingFloorPath(floor, at), notAsked: true });
  } else if (wage.fen < floor.fen) {
    gaps.push({ path: `${at}.wage`, notAsked: false });
  }
  return gaps;
}

const labels: Readonly<Record<EmploymentState, Bilingual>> = {
  none: { zh: '未就业', en: 'not employed' },
  proven: { zh: '已就业，证明齐全', en: 'employed and proven' },
  pending: { zh: '就业证明待补', en: 'proof of employment still missing' },
  unproven: { zh: '就业未能证明', en: 'employment not proven' },
  elsewhere: { zh: '合同不计入本项目', en: 'contract does not count for the project' },
};

function leavesOf(trainee: TraineeFacts, facts: SettlementFacts, law: Law): readonly Derivation[] {
  const { employment } = trainee;
  if (employment === null) return [];
  const at = `trainees.${trainee.id}.employment`;
  const { contract, insurance, wage } = employment;
  const floor = wage && wageFloor(wage, facts.minimumWages, law);
  return [
    factLeaf(`${at}.employerId`, { zh: '用工企业', en: 'employer' }, employment.employerId, 'text'),
    factLeaf(
      `${at}.contract`,
      { zh: '合同签订日', en: 'contract signed' },
      contract.signedOn,
      'text',
      [contract.evidence],
    ),
    ...(insurance === undefined
      ? []
      : [
          factLeaf(
            `${at}.insurance`,
            { zh: '社会保险', en: 'social insurance' },
            insurance.insured ? 'yes' : 'no',
            'text',
            [insurance.evidence],
          ),
        ]),
    ...(wage === undefined
      ? []
      : [
          factLeaf(
            `${at}.wage`,
            { zh: `${wage.month} 工资`, en: `wage of ${wage.month}` },
            wage.fen,
            'fen',
            [wage.evidence],
          ),
        ]),
    ...(floor?.kind !== 'known'
      ? []
      : [
          factLeaf(
            'minimumWages',
            {
              zh: `最低工资（${floor.row.district ?? floor.row.region}，自 ${floor.row.from}）`,
              en: `minimum wage (${floor.row.district ?? floor.row.region}, from ${floor.row.from})`,
            },
            floor.fen,
            'fen',
          ),
        ]),
    choiceLeaf(law, 'employment.proof'),
    choiceLeaf(law, 'employment.employer'),
    choiceLeaf(law, 'employment.contract_window'),
    ...(wage === undefined ? [] : [choiceLeaf(law, 'min_wage')]),
  ];
}

/** Whether a trainee is employed and proven so: contract in time with an employer of the project, insurance, wage at the minimum (CC24-5.1.c, 5.1.d). */
export function employmentProof(
  trainee: TraineeFacts,
  of: DeliveredClass,
  facts: SettlementFacts,
  law: Law,
  supplements: Supplements,
): EmploymentProof {
  const { employment } = trainee;
  const gaps = employment === null ? [] : gapsOf(trainee, employment, facts, law);
  const state = ((): EmploymentState => {
    if (employment === null) return 'none';
    if (!contractCounts(employment, of, facts, law)) return 'elsewhere';
    if (gaps.length === 0) return 'proven';
    return supplements.open || gaps.some(({ notAsked }) => notAsked) ? 'pending' : 'unproven';
  })();
  return {
    state,
    missing: gaps.map(({ path }) => path),
    derive: once(() =>
      step({
        id: `trainee:${trainee.id}:employment`,
        label: labels[state],
        value: state,
        unit: 'text',
        clauses: ['CC24-5.1.c', 'CC24-5.1.d'],
        inputs: leavesOf(trainee, facts, law),
      }),
    ),
  };
}
