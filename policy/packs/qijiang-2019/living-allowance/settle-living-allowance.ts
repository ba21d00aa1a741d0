import type { ClauseId } from '#policy/engine/clause.ts';
import { choiceLeaf, factLeaf, step } from '#policy/engine/derive.ts';
import { addFen } from '#policy/engine/fen.ts';
import { noRules } from '#policy/engine/judged.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { ratio } from '#policy/engine/ratio.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import {
  buildStatement,
  type Entitlement,
} from '../../chongqing-2021/settlement/build-statement.ts';
import { fundCodes } from '../fund-sources.ts';
import { fundOf, rateOn, receivesAllowance } from './allowance-day.ts';
import type { AllowanceTrainee, LivingAllowanceFacts } from './facts.ts';

const clauses: readonly ClauseId[] = ['QJ19-2.3.b', 'QJ19-4.1.c'];

/** A trainee's line of each fund: the rate of every day attended, none where the group or the register is missing. */
function entitlements(
  trainee: AllowanceTrainee,
  { rates }: LivingAllowanceFacts,
  law: Law,
): readonly Entitlement[] {
  const { id, classId, group, enteredByRealName } = trainee;
  const path = `trainees.${id}`;
  const days = trainee.attendedDays.map((day) => ({
    fund: fundOf(day, law),
    rate: rateOn(day, rates),
  }));
  const paid = days.filter(({ rate }) => enteredByRealName && receivesAllowance(group, rate));
  const line = (kind: string, inFund: typeof paid): Entitlement => {
    const exactFen = ratio(addFen(...inFund.map(({ rate }) => rate.fenPerDay)), 1);
    const used = rates.filter((rate) => inFund.some((each) => each.rate === rate));
    return {
      id,
      classId,
      kind,
      exactFen,
      derivation: step({
        label: { zh: '实际参训日的生活费标准之和', en: 'the rates of the days attended' },
        value: exactFen,
        unit: 'fen',
        formula: `Σ ${inFund.length}`,
        clauses,
        inputs: [
          factLeaf(`${path}.attendedDays`, { zh: '参训天数', en: 'days' }, inFund.length, 'days', [
            trainee.attendance,
          ]),
          factLeaf(`${path}.group`, { zh: '人群', en: 'group' }, group ?? '—', 'text', [
            trainee.groupProof,
          ]),
          ...used.map((rate) =>
            factLeaf(
              `rates.${rate.from}`,
              { zh: `生活费标准（${rate.instrument}）`, en: `rate (${rate.instrument})` },
              rate.fenPerDay,
              'fen',
            ),
          ),
          choiceLeaf(law, 'living_allowance.fund'),
        ],
      }),
    };
  };
  if (paid.length === 0) {
    if (!enteredByRealName) return [line('not-entered', [])];
    return [line(days.length === 0 ? 'not-attended' : 'outside-groups', [])];
  }
  return fundCodes.flatMap((fund) => {
    const inFund = paid.filter((each) => each.fund === fund);
    return inFund.length === 0 ? [] : [line(fund, inFund)];
  });
}

/** Computes the statement of a living allowance; a trainee has a line in each fund that pays him (QJ19-4.3.b). Throws `EngineError` while no rate is entered. */
export function settleLivingAllowance(
  pack: PolicyPack,
  facts: LivingAllowanceFacts,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const law = lawOn(pack, facts.openedOn, overrides);
  return buildStatement({
    law,
    computedBy,
    basis: basisOf(pack, facts, overrides),
    asOf: facts.asOf,
    projectId: facts.projectId,
    claimId: facts.claim.id,
    entitlements: facts.trainees.flatMap((trainee) => entitlements(trainee, facts, law)),
    classes: [],
    judged: noRules,
    advances: [],
    clauses,
  });
}
