import type { FixedReading } from '#policy/engine/fixed-reading.ts';

/** The readings of the Qijiang notice (QJ19) that nobody can change, because the other one has no fact or number to stand on. */
export const fixedReadings: readonly FixedReading[] = [
  {
    id: 'fund.source',
    amb: 'AMB-48',
    clauses: ['QJ19-4.3.b'],
    taken: { zh: '资金名称照文件记载', en: 'the funds are named as in the text' },
    notTaken: { zh: '归入就业补助资金', en: 'all booked on the employment fund' },
    reason: {
      zh: '条文要求专账单独核算，合并则无法核对。',
      en: 'The text has the account booked apart, and one fund for all could not be checked.',
    },
  },
  {
    id: 'annual_limit.event',
    amb: 'AMB-49',
    clauses: ['QJ19-4.2.b'],
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
    clauses: ['QJ19-4.2.b'],
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
    id: 'work_training.per',
    amb: 'AMB-51',
    clauses: ['QJ19-4.1.f'],
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
    clauses: ['QJ19-4.1.f'],
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
    clauses: ['QJ19-4.1.f'],
    taken: { zh: '与其他培训按日判断重叠', en: 'overlap with other training is judged by the day' },
    notTaken: { zh: '按月判断重叠', en: 'judged by the month' },
    reason: {
      zh: '条文禁止的是以工代训期间参加其他培训，期间起止有确定的日子。',
      en: 'What is barred is other training during the period, and a period has a first and a last day.',
    },
  },
  {
    id: 'advance.moment',
    amb: 'AMB-64',
    clauses: ['QJ19-4.2.g'],
    taken: { zh: '开班批准后方可先拨付', en: 'paid first once the opening is approved' },
    notTaken: { zh: '立项批准后即可', en: 'once the project is approved' },
    reason: {
      zh: '开班未经批准的培训没有补贴，先行拨付只能追回；规则按开班批准日判断。',
      en: 'Training that is not approved to open earns nothing, and money paid for it could only be recovered; the rule asks for the opening approval.',
    },
  },
  {
    id: 'region.rule',
    amb: 'AMB-68',
    clauses: ['QJ19-4.2.a'],
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
];
