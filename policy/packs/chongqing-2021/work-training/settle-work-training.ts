import type { ClauseId } from '#policy/engine/clause.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { multiplyRatio, ratio } from '#policy/engine/ratio.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import type { WorkTrainee, WorkTrainingFacts } from '../facts/work-training.ts';
import { buildStatement, type Entitlement } from '../settlement/build-statement.ts';
import { isBeforeNotice } from '../settlement/notice-day.ts';
import { workMonths } from './payable-months.ts';

/** What a programme says of training through work. */
export interface WorkTrainingProgramme {
  readonly pack: PolicyPack;
  readonly clauses: readonly ClauseId[];
  /** The parameter of the most months with one employer, where a text gives one. */
  readonly monthsParameter?: string;
  readonly rules: readonly Rule<WorkTrainingFacts>[];
  /** Whether the worker's group and the enterprise are ones the programme pays for. */
  isPaid(worker: WorkTrainee, facts: WorkTrainingFacts): boolean;
}

function enteredRate({ monthlyRate }: WorkTrainingFacts) {
  if (monthlyRate !== null) return monthlyRate;
  throw new EngineError('monthly-rate-not-entered', {
    zh: 'monthlyRate：尚未录入以工代训每月标准，请按渝人社发〔2020〕87号录入后再核算。',
    en: 'monthlyRate: the monthly rate is not entered; enter it from 渝人社发〔2020〕87号 first.',
  });
}

function entitlement(
  worker: WorkTrainee,
  facts: WorkTrainingFacts,
  programme: WorkTrainingProgramme,
  law: Law,
): Entitlement {
  const { monthsParameter } = programme;
  const limit = monthsParameter === undefined ? undefined : law.count(monthsParameter);
  const months = workMonths(worker, facts.claim.admittedOn, worker.monthsPaidBefore, limit, law);
  const rate = enteredRate(facts);
  const paid = worker.enteredByRealName && programme.isPaid(worker, facts);
  const payable = paid ? months.payable : 0;
  const exactFen = multiplyRatio(ratio(payable, 1), fenAsRatio(rate.fen));
  const path = `workers.${worker.id}`;
  const kind = ((): string => {
    if (!worker.enteredByRealName) return 'not-entered';
    return paid ? 'work-training' : 'outside-groups';
  })();
  return {
    id: worker.id,
    classId: facts.enterprise.id,
    kind,
    exactFen,
    derivation: step({
      label: { zh: '以工代训月数乘每月标准', en: 'months times the monthly rate' },
      value: exactFen,
      unit: 'fen',
      formula: `${payable} × ${formatYuan(rate.fen)}`,
      clauses: programme.clauses,
      inputs: [
        factLeaf(`${path}.from`, { zh: '开始日', en: 'from' }, worker.from, 'text', [
          worker.evidence,
        ]),
        factLeaf(`${path}.to`, { zh: '结束日', en: 'to' }, worker.to, 'text'),
        factLeaf(path, { zh: '足月数', en: 'whole months worked' }, months.worked, 'months'),
        factLeaf(
          'monthlyRate.fen',
          { zh: `每月标准（${rate.instrument}）`, en: `monthly rate (${rate.instrument})` },
          rate.fen,
          'fen',
        ),
        ...(monthsParameter === undefined ? [] : [parameterLeaf(law, monthsParameter)]),
        ...(isBeforeNotice(law) ? [] : [parameterLeaf(law, 'cq21.work_training_end')]),
        choiceLeaf(law, 'work_training'),
      ],
    }),
  };
}

/** Computes the statement of a claim of training through work (以工代训). Throws `EngineError` where the monthly rate was not entered. */
export function settleWorkTraining(
  programme: WorkTrainingProgramme,
  facts: WorkTrainingFacts,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const law = lawOn(programme.pack, facts.claim.admittedOn, overrides);
  return buildStatement({
    law,
    computedBy,
    basis: basisOf(programme.pack, facts, overrides),
    asOf: facts.asOf,
    projectId: facts.enterprise.id,
    claimId: facts.claim.id,
    entitlements: facts.workers.map((worker) => entitlement(worker, facts, programme, law)),
    classes: [],
    rules: programme.rules,
    findings: decide(programme.rules, facts, law),
    advances: [],
    clauses: programme.clauses,
  });
}
