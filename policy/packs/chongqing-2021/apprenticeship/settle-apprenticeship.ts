import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import { type Judged, judge, together } from '#policy/engine/judged.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { formatRatio, multiplyRatio, zero } from '#policy/engine/ratio.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import type { Apprentice, ApprenticeshipFacts } from '../facts/apprenticeship.ts';
import { apprenticeAsking } from '../persons/claimants.ts';
import {
  type Claimants,
  claimantsOf,
  judgeLimits,
  type LimitsOfPersons,
} from '../persons/judge-limits.ts';
import { buildStatement, type Entitlement } from '../settlement/build-statement.ts';
import { isAfterAction, isBeforeNotice } from '../settlement/notice-day.ts';
import { laterInstrument } from './after-action.ts';
import { plannedYears, realDays, trainedYears } from './trained-time.ts';

/** What a programme says of apprenticeship. */
export interface ApprenticeshipProgramme extends LimitsOfPersons {
  readonly pack: PolicyPack;
  readonly clauses: readonly ClauseId[];
  readonly rules: readonly Rule<ApprenticeshipFacts>[];
}

/** The events that may cut an apprenticeship short and still be paid (CQ21-5.e). */
export const listedEvents: readonly Apprentice['endedBy'][] = [
  'restructuring',
  'closure',
  'bankruptcy',
  'other-major-change',
];

function enteredRate({ annualRate }: ApprenticeshipFacts) {
  if (annualRate !== null) return annualRate;
  throw new EngineError('annual-rate-not-entered', {
    zh: 'annualRate：尚未录入学徒培训年标准，请按渝人社发〔2019〕121号录入后再核算。',
    en: 'annualRate: the annual rate is not entered; enter it from 渝人社发〔2019〕121号 first.',
  });
}

/** Why an apprentice causes no subsidy; undefined where he does. That an early end is paid came with the notice (CQ21-5.e, 5.f): before it QJ19-4.1.e speaks of years of training alone. */
function withoutSubsidy(
  apprentice: Apprentice,
  law: Law,
): readonly [kind: string, label: Bilingual] | undefined {
  const { enteredByRealName, certificate, endedBy, mainCoursesDone, standardMet } = apprentice;
  if (!enteredByRealName) {
    return ['not-entered', { zh: '未录入实名制系统', en: 'not entered by real name' }];
  }
  if (certificate === undefined)
    return ['no-certificate', { zh: '没有证书', en: 'no certificate' }];
  if (endedBy === 'cycle-completed') return undefined;
  if (isBeforeNotice(law)) {
    return [
      'ended-early',
      {
        zh: '培训提前结束；开班早于本通知，当时没有条款规定提前结束的补贴',
        en: 'ended early; before the notice no clause pays for an early end',
      },
    ];
  }
  if (!listedEvents.includes(endedBy)) {
    return ['no-listed-event', { zh: '不属所列提前结束情形', en: 'no listed event cut it short' }];
  }
  if (!mainCoursesDone || !standardMet) {
    return [
      'conditions-unmet',
      { zh: '未完成主要课程或未达结业标准', en: 'main courses or standard not reached' },
    ];
  }
  return undefined;
}

function openingLeaf({ openedOn }: ApprenticeshipFacts['project']): Derivation {
  const label = { zh: '开班批准日', en: 'opening approved on' };
  return factLeaf('project.openedOn', label, openedOn, 'text');
}

/** Nothing, as long as the instrument that says how much is not entered (CQ21-5.g). */
function undecided({ id }: Apprentice, { project }: ApprenticeshipFacts, law: Law): Entitlement {
  return {
    id,
    classId: project.id,
    kind: 'after-action',
    exactFen: zero,
    derivation: step({
      label: {
        zh: `行动结束后开班，按${laterInstrument}，尚未录入`,
        en: `opened after the action, under ${laterInstrument}, which is not entered`,
      },
      value: 0,
      unit: 'fen',
      clauses: ['CQ21-5.g'],
      inputs: [openingLeaf(project), parameterLeaf(law, 'cq21.work_training_end')],
    }),
  };
}

function entitlement(
  apprentice: Apprentice,
  facts: ApprenticeshipFacts,
  programme: ApprenticeshipProgramme,
  law: Law,
): Entitlement {
  if (isAfterAction(law)) return undecided(apprentice, facts, law);
  const rate = enteredRate(facts);
  const refused = withoutSubsidy(apprentice, law);
  const early = apprentice.endedBy !== 'cycle-completed';
  const years = early ? trainedYears(apprentice, law) : plannedYears(apprentice);
  const exactFen = refused === undefined ? multiplyRatio(years, fenAsRatio(rate.fen)) : zero;
  const path = `apprentices.${apprentice.id}`;
  return {
    id: apprentice.id,
    classId: facts.project.id,
    kind: refused?.[0] ?? (early ? 'cut-short' : 'completed'),
    exactFen,
    derivation: step({
      label: refused?.[1] ?? { zh: '年标准乘培训年数', en: 'annual rate times years trained' },
      value: exactFen,
      unit: 'fen',
      formula: refused === undefined ? `${formatRatio(years)} × ${formatYuan(rate.fen)}` : '0',
      clauses:
        early && !isBeforeNotice(law)
          ? ['CQ21-5.e', 'CQ21-5.f', ...programme.clauses]
          : programme.clauses,
      inputs: [
        factLeaf(
          'annualRate.fen',
          { zh: `年标准（${rate.instrument}）`, en: `annual rate (${rate.instrument})` },
          rate.fen,
          'fen',
        ),
        factLeaf(`${path}.from`, { zh: '开始日', en: 'from' }, apprentice.from, 'text'),
        factLeaf(`${path}.endedOn`, { zh: '结束日', en: 'ended on' }, apprentice.endedOn, 'text'),
        factLeaf(`${path}.endedBy`, { zh: '结束原因', en: 'ended by' }, apprentice.endedBy, 'text'),
        factLeaf(path, { zh: '实际天数', en: 'real days' }, realDays(apprentice), 'days'),
        factLeaf(
          `${path}.plannedMonths`,
          { zh: '计划月数', en: 'planned months' },
          apprentice.plannedMonths,
          'months',
        ),
        factLeaf(
          `${path}.certificate`,
          { zh: '证书', en: 'certificate' },
          apprentice.certificate === undefined ? 'none' : 'yes',
          'text',
          [apprentice.certificate?.evidence],
        ),
        ...(refused?.[0] === 'ended-early' ? [openingLeaf(facts.project)] : []),
        ...(early && refused === undefined ? [choiceLeaf(law, 'apprenticeship.prorata')] : []),
      ],
    }),
  };
}

/** The apprentices as limits of persons take them; nobody where the training opened after the action (CQ21-5.g). */
function apprenticesOf(
  facts: ApprenticeshipFacts,
  { pack }: ApprenticeshipProgramme,
  law: Law,
): Claimants {
  const people = isAfterAction(law) ? [] : facts.apprentices;
  return claimantsOf(facts.claim.id, people, (each) => {
    const asking = apprenticeAsking(each, facts, pack);
    return asking && { facts: asking, law, path: `apprentices.${each.id}` };
  });
}

/** What the rules of a programme say of an apprenticeship, and its limits of each apprentice. */
export function judgeApprenticeship(
  programme: ApprenticeshipProgramme,
  facts: ApprenticeshipFacts,
  overrides: ChoiceOverrides,
): Judged {
  const { pack, rules } = programme;
  const { waivers } = facts;
  const law = lawOn(pack, facts.project.openedOn, overrides);
  return together(
    judge(rules, { view: facts, facts, law, waivers }),
    judgeLimits(programme, apprenticesOf(facts, programme, law), law, waivers),
  );
}

/** Computes the statement of an apprenticeship under the law of its opening (CQ21-5.h). Throws `EngineError` where the annual rate was not entered. */
export function settleApprenticeship(
  programme: ApprenticeshipProgramme,
  facts: ApprenticeshipFacts,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const { pack, limits } = programme;
  const law = lawOn(pack, facts.project.openedOn, overrides);
  return buildStatement({
    law,
    computedBy,
    basis: basisOf(pack, facts, overrides),
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    entitlements: facts.apprentices.map((each) => entitlement(each, facts, programme, law)),
    classes: [],
    judged: judgeApprenticeship(programme, facts, overrides),
    limits,
    advances: [],
    clauses: programme.clauses,
  });
}
