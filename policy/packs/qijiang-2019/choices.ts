import type { Choice } from '#policy/engine/choice.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import { choice } from '#policy/engine/define-choice.ts';
import { choices as ofChongqing } from '../chongqing-2021/choices.ts';

/** A reading of the Chongqing notice that this text asks for as well, under its own clauses. */
function alsoHere(id: string, ...clauses: readonly ClauseId[]): Choice {
  const found = ofChongqing.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The Chongqing notice has no choice ${id}.`);
  return { ...found, clauses };
}

/** Every reading of the Qijiang notice (QJ19) that is open to more than one. */
export const choices: readonly Choice[] = [
  choice(
    'bounds.inclusive',
    'AMB-01',
    ['QJ19-4.1.e'],
    '“不低于”“不超过”是否含本数',
    'whether a bound includes the number itself',
    [
      ['YES', '含本数', 'the number itself is included'],
      ['EXCLUSIVE_ABOVE', '“以上”不含本数', '“以上” excludes the number'],
    ],
  ),
  alsoHere('in_principle.mode', 'QJ19-4.2.b'),
  alsoHere('annual_limit.window', 'QJ19-4.2.b'),
  choice(
    'repeat.key',
    'AMB-50',
    ['QJ19-4.2.c'],
    '同一职业项目如何认定',
    'what the same occupation item is',
    [
      ['OCCUPATION_CODE_AND_LEVEL', '职业编码与等级', 'occupation code and level'],
      ['TRADE_AND_LEVEL', '工种与等级', 'trade and level'],
    ],
  ),
  choice(
    'repeat.period',
    'AMB-50',
    ['QJ19-4.2.c'],
    '同一项目多久内不得重复',
    'how long the same item is barred',
    [
      ['FOR_LIFE', '终身一次', 'for life'],
      ['SAME_YEAR', '同一年度内', 'within the same year'],
    ],
  ),
  alsoHere('work_training', 'QJ19-4.1.f'),
  alsoHere('apprenticeship.prorata', 'QJ19-4.1.e'),
  choice(
    'certificate.accept',
    'AMB-42',
    ['QJ19-4.2.a'],
    '何种证书可获补贴',
    'which certificates open the subsidy',
    [
      ['COMPLETION_OR_HIGHER', '培训合格证书及以上', 'the completion certificate or a higher one'],
      ['COMPLETION_ONLY', '仅培训合格证书', 'the completion certificate alone'],
    ],
  ),
  choice(
    'advance.share',
    'AMB-64',
    ['QJ19-4.2.g'],
    '先拨付一半是上限还是定数',
    'whether half is a ceiling or the amount',
    [
      ['UP_TO_50_PERCENT', '至多一半', 'up to half'],
      ['EXACTLY_50', '恰为一半', 'exactly half'],
    ],
  ),
  choice(
    'advance.excess',
    'AMB-65',
    ['QJ19-4.2.g'],
    '结算低于预拨如何处理',
    'what happens where the final amount is below the advance',
    [
      ['RECOVER', '追回，抵扣须另行决定', 'recovered; netting takes a decision'],
      ['NET_AUTOMATICALLY', '从下次拨付中抵扣', 'netted with the next payment'],
    ],
  ),
  choice(
    'living_allowance.fund',
    'AMB-69',
    ['QJ19-2.3.b', 'QJ19-4.1.c'],
    '生活费补贴从何资金列支',
    'which fund pays the living allowance',
    [
      ['BY_DATE', '先就业补助资金，后可用专账', 'by date: the employment fund, later the account'],
      ['EMPLOYMENT_FUND_ONLY', '仅就业补助资金', 'the employment fund alone'],
    ],
  ),
  choice(
    'plan.binding',
    'AMB-70',
    ['QJ19-1.2.a', 'QJ19-A.sum'],
    '指导计划如何计数',
    'how the guidance plan is counted',
    [
      ['REPORT_ONLY', '只报告，记在责任单位', 'reported, counted for the responsible unit'],
      ['SHARE_BY_UNIT', '由责任和配合单位均分', 'shared with the cooperating units'],
    ],
  ),
  choice(
    'report.due',
    'AMB-71',
    ['QJ19-5.1.e', 'QJ19-4.4.a'],
    '报表何日到期',
    'when a report is due',
    [
      ['WORKING_DAY_10', '期满后第十个工作日', 'the tenth working day after the period'],
      ['CALENDAR_DAY_15', '期满后第十五日', 'the fifteenth calendar day after it'],
    ],
  ),
  choice('payee', 'AMB-84', ['QJ19-4.1.e', 'QJ19-4.2.a'], '补贴付给谁', 'who is paid', [
    ['BY_CLAUSE', '依各条款', 'whom each clause names'],
    ['ALWAYS_INSTITUTION', '一律付给培训机构', 'always the institution'],
  ]),
  choice(
    'pension',
    'AMB-87',
    ['QJ19-4.2.f'],
    '按月领取养老金的人员可否补贴',
    'whether people with a monthly pension are subsidised',
    [
      ['EXCLUDES_PENSIONERS', '不可', 'they are not'],
      ['INCLUSION_ONLY', '不因此排除', 'they are not excluded by it'],
    ],
  ),
];
