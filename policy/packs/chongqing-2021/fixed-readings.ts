import type { FixedReading } from '#policy/engine/fixed-reading.ts';

/** The readings of the Chongqing notice (CQ21) that nobody can change, because the other one has no fact or number to stand on. */
export const fixedReadings: readonly FixedReading[] = [
  {
    id: 'bounds.inclusive',
    amb: 'AMB-01',
    clauses: ['CQ21-1.d', 'CQ21-1.e', 'CQ21-2.e'],
    taken: { zh: '“不低于”“不超过”含本数', en: '“不低于” and “不超过” include the number itself' },
    notTaken: { zh: '“以上”不含本数', en: '“以上” excludes the number' },
    reason: {
      zh: '本文件的数字只用“不低于”“不超过”，另一读法只涉及“以上”，两种口径结果相同。',
      en: 'The numbers of this text are bounded by 不低于 and 不超过 alone; the other reading is of 以上, so both come to the same.',
    },
  },
  {
    id: 'fund.source',
    amb: 'AMB-48',
    clauses: ['CQ21-8.a'],
    taken: { zh: '资金名称照文件记载', en: 'the fund is named as in the text' },
    notTaken: { zh: '归入就业补助资金', en: 'booked on the employment fund' },
    reason: {
      zh: '付款凭证须载明文件所列专账；与财政科目的对应由财政部门办理。',
      en: 'A voucher names the account of the text; mapping it to a budget line is for the finance bureau.',
    },
  },
  {
    id: 'annual_limit.event',
    amb: 'AMB-49',
    clauses: ['CQ21-3.e'],
    taken: { zh: '以证书日期计入年度', en: 'a subsidy counts in the year of its certificate' },
    notTaken: { zh: '以开班日或拨付日计入', en: 'counted by the opening or the payment' },
    reason: {
      zh: '取得证书才发生补贴；开班时不知能否取得，拨付日又取决于办理快慢，个人不应因此多占或少占次数。',
      en: 'The certificate is what earns; at the opening nobody knows whether there will be one, and a slow payment must not cost or save a person one of three.',
    },
  },
  {
    id: 'annual_limit.scope',
    amb: 'AMB-49',
    clauses: ['CQ21-3.e'],
    taken: {
      zh: '全市各区县合并计算，不适用于长春项目',
      en: 'counted over all districts of Chongqing, not under the Changchun text',
    },
    notTaken: { zh: '长春项目也计入', en: 'applied to the Changchun text as well' },
    reason: {
      zh: '长春文件没有次数规定，也没有一次补贴能同时受两市文件约束。',
      en: 'The text of Changchun knows no such limit, and no subsidy stands under both cities.',
    },
  },
  {
    id: 'work_training.months',
    amb: 'AMB-51',
    clauses: ['CQ21-3.b'],
    taken: {
      zh: '市级通知没有最长月数，只止于政策截止日',
      en: 'the notice of the city knows no most months, only the end of the policy',
    },
    notTaken: { zh: '最长六个月', en: 'six months at most' },
    reason: {
      zh: '六个月只见于綦江文件；本通知延长的办法全文不在所依据的文件之内，不能替它写数字。',
      en: 'Six months stand in the text of Qijiang alone; the measures that the notice prolongs are not among the texts at hand, and no number is written for them.',
    },
  },
  {
    id: 'work_training.per',
    amb: 'AMB-51',
    clauses: ['CQ21-3.b'],
    taken: { zh: '每人每家单位分别计月', en: 'months are counted per person and employer' },
    notTaken: { zh: '每人合计', en: 'per person in total' },
    reason: {
      zh: '申领的是单位，事实中只有本单位已补贴的月数；其他单位的月数无从核对。',
      en: 'The employer claims, and its facts hold its own months only; those of others cannot be checked.',
    },
  },
  {
    id: 'work_training.unit',
    amb: 'AMB-51',
    clauses: ['CQ21-3.b'],
    taken: { zh: '按足自然月计', en: 'whole calendar months' },
    notTaken: { zh: '按一百八十天计', en: '180 days' },
    reason: {
      zh: '补贴标准按月录入，折成天数需要文件没有的换算。',
      en: 'The rate is entered per month; days would need a conversion that no text gives.',
    },
  },
  {
    id: 'work_training.overlap',
    amb: 'AMB-51',
    clauses: ['CQ21-3.b'],
    taken: { zh: '与其他培训按日判断重叠', en: 'overlap with other training is judged by the day' },
    notTaken: { zh: '按月判断重叠', en: 'judged by the month' },
    reason: {
      zh: '条文禁止的是以工代训期间参加其他培训，期间起止有确定的日子。',
      en: 'What is barred is other training during the period, and a period has a first and a last day.',
    },
  },
  {
    id: 'region.rule',
    amb: 'AMB-68',
    clauses: ['CQ21-8.m', 'CQ21-4.l'],
    taken: {
      zh: '不设地域和户籍条件，户籍只用于认定人群和生活费',
      en: 'no condition of place or household, which only tells groups and allowances',
    },
    notTaken: { zh: '以户籍作为参训条件', en: 'household as a condition of access' },
    reason: {
      zh: '条文明确不得设限；存疑点未列其他读法。',
      en: 'The text forbids such conditions, and no other reading of it is known.',
    },
  },
  {
    id: 'blacklist.term',
    amb: 'AMB-73',
    clauses: ['CQ21-7.e'],
    taken: {
      zh: '列入后直到决定解除为止，在办事项暂停',
      en: 'until a decision lifts it, open cases waiting',
    },
    notTaken: { zh: '满三年自动解除', en: 'lifted by itself after three years' },
    reason: {
      zh: '文件没有期限；自动解除等于代替机关作决定。',
      en: 'The text gives no term, and lifting it by itself would decide in the place of the office.',
    },
  },
  {
    id: 'entry.meaning',
    amb: 'AMB-74',
    clauses: ['CQ21-8.d'],
    taken: {
      zh: '实名录入是必要条件，不是充分条件',
      en: 'entry by real name is necessary and not sufficient',
    },
    notTaken: { zh: '录入即应补贴', en: 'entry alone entitles' },
    reason: {
      zh: '证书、人群、次数等条件另有明文，不因录入而免除。',
      en: 'Certificates, groups and limits are asked for elsewhere, and entry lifts none of them.',
    },
  },
  {
    id: 'payee',
    amb: 'AMB-84',
    clauses: ['CQ21-4.l'],
    taken: {
      zh: '企业组织的付给企业，自选参训的付给个人',
      en: 'the enterprise that organised it is paid, or whoever chose the course himself',
    },
    notTaken: { zh: '一律付给培训机构', en: 'always the institution' },
    reason: {
      zh: '条文区分两种参训方式；核定金额不因收款人而变，收款人由付款单据载明。',
      en: 'The clause tells two ways of taking part; no amount turns on who is paid, and the voucher names him.',
    },
  },
];
