import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import { type Judged, judge, together } from '#policy/engine/judged.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { multiplyRatio, ratio, zero } from '#policy/engine/ratio.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import type { WorkTrainee, WorkTrainingFacts } from '../facts/work-training.ts';
import { workerAsking } from '../persons/claimants.ts';
import { claimantsOf, judgeLimits, type LimitsOfPersons } from '../persons/judge-limits.ts';
import { buildStatement, type Entitlement } from '../settlement/build-statement.ts';
import { isBeforeNotice } from '../settlement/notice-day.ts';
import { payableMonths, wholeMonths } from './payable-months.ts';

/** What a programme says of training through work; the limits of persons warn there, and the months stay (AMB-51). */
export interface WorkTrainingProgramme extends LimitsOfPersons {
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

function unpaid(
  worker: WorkTrainee,
  { enterprise }: WorkTrainingFacts,
  { clauses }: WorkTrainingProgramme,
): Omit<Entitlement, 'id' | 'classId'> {
  const path = `workers.${worker.id}`;
  const answer = (is: boolean) => (is ? 'yes' : 'no');
  const [kind, label, of, inputs] = worker.enteredByRealName
    ? ([
        'outside-groups',
        { zh: '用工企业或人群不在补贴范围', en: 'enterprise or group outside the subsidy' },
        clauses,
        [
          factLeaf(`${path}.group`, { zh: '人群', en: 'group' }, worker.group ?? '—', 'text'),
          factLeaf(
            'enterprise.producer',
            { zh: '生产经营主体', en: 'a producer' },
            answer(enterprise.producer),
            'text',
          ),
          factLeaf(
            'enterprise.insured',
            { zh: '为职工参保', en: 'insures its staff' },
            answer(enterprise.insured),
            'text',
          ),
        ],
      ] as const)
    : ([
        'not-entered',
        { zh: '未录入实名制系统', en: 'not entered by real name' },
        ['CQ21-8.d'],
        [factLeaf(`${path}.enteredByRealName`, { zh: '实名录入', en: 'entered' }, 'no', 'text')],
      ] as const);
  return {
    kind,
    exactFen: zero,
    derivation: step({ label, value: 0, unit: 'fen', clauses: of, inputs }),
  };
}

function paid(
  worker: WorkTrainee,
  facts: WorkTrainingFacts,
  programme: WorkTrainingProgramme,
  law: Law,
): Omit<Entitlement, 'id' | 'classId'> {
  const { monthsParameter } = programme;
  const limit = monthsParameter === undefined ? undefined : law.count(monthsParameter);
  const rate = enteredRate(facts);
  const times = { admittedOn: facts.claim.admittedOn, rateFrom: rate.from };
  const months = payableMonths(worker, times, worker.monthsPaidBefore, limit, law);
  const exactFen = multiplyRatio(ratio(months, 1), fenAsRatio(rate.fen));
  const path = `workers.${worker.id}`;
  return {
    kind: 'work-training',
    exactFen,
    derivation: step({
      label: { zh: '以工代训月数乘每月标准', en: 'months times the monthly rate' },
      value: exactFen,
      unit: 'fen',
      formula: `${months} × ${formatYuan(rate.fen)}`,
      clauses: programme.clauses,
      inputs: [
        factLeaf(`${path}.from`, { zh: '开始日', en: 'from' }, worker.from, 'text', [
          worker.evidence,
        ]),
        factLeaf(`${path}.to`, { zh: '结束日', en: 'to' }, worker.to, 'text'),
        factLeaf(
          path,
          { zh: '足月数', en: 'whole months worked' },
          wholeMonths(worker).length,
          'months',
        ),
        factLeaf(
          'monthlyRate.fen',
          {
            zh: `每月标准（${rate.instrument}，自 ${rate.from}）`,
            en: `monthly rate (${rate.instrument}, from ${rate.from})`,
          },
          rate.fen,
          'fen',
        ),
        ...(monthsParameter === undefined
          ? []
          : [
              parameterLeaf(law, monthsParameter),
              factLeaf(
                `${path}.monthsPaidBefore`,
                { zh: '已补贴月数', en: 'months paid before' },
                worker.monthsPaidBefore,
                'months',
              ),
            ]),
        ...(isBeforeNotice(law) ? [] : [parameterLeaf(law, 'cq21.work_training_end')]),
        choiceLeaf(law, 'work_training'),
      ],
    }),
  };
}

function entitlement(
  worker: WorkTrainee,
  facts: WorkTrainingFacts,
  programme: WorkTrainingProgramme,
  law: Law,
): Entitlement {
  const counts = worker.enteredByRealName && programme.isPaid(worker, facts);
  return {
    id: worker.id,
    classId: facts.enterprise.id,
    ...(counts ? paid(worker, facts, programme, law) : unpaid(worker, facts, programme)),
  };
}

/** What the rules of a programme say of training through work, and its limits of each worker. */
export function judgeWorkTraining(
  programme: WorkTrainingProgramme,
  facts: WorkTrainingFacts,
  overrides: ChoiceOverrides,
): Judged {
  const { pack, rules } = programme;
  const law = lawOn(pack, facts.claim.admittedOn, overrides);
  const workers = claimantsOf(facts.claim.id, facts.workers, (worker) => {
    const asking = workerAsking(worker, facts, pack);
    return asking && { facts: asking, law, path: `workers.${worker.id}` };
  });
  return together(judge(rules, { view: facts, facts, law }), judgeLimits(programme, workers, law));
}

/** Computes the statement of a claim of training through work (以工代训). Throws `EngineError` where the monthly rate was not entered. */
export function settleWorkTraining(
  programme: WorkTrainingProgramme,
  facts: WorkTrainingFacts,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const { pack } = programme;
  const law = lawOn(pack, facts.claim.admittedOn, overrides);
  return buildStatement({
    law,
    computedBy,
    basis: basisOf(pack, facts, overrides),
    asOf: facts.asOf,
    projectId: facts.enterprise.id,
    claimId: facts.claim.id,
    entitlements: facts.workers.map((worker) => entitlement(worker, facts, programme, law)),
    classes: [],
    judged: judgeWorkTraining(programme, facts, overrides),
    advances: [],
    clauses: programme.clauses,
  });
}
