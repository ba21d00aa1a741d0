import type { FixedReading } from '#policy/engine/fixed-reading.ts';

/** The readings of the Changchun text that nobody can change, because nothing could be computed from the other one. */
export const fixedReadings: readonly FixedReading[] = [
  {
    id: 'cite',
    amb: 'AMB-09',
    clauses: ['CC24-3B.a'],
    taken: { zh: '两个“三”以3A、3B区分', en: 'the two sections 三 are told apart as 3A and 3B' },
    notTaken: { zh: '依次重新编号', en: 'numbered anew' },
    reason: {
      zh: '只影响引用写法；编号须长期不变。',
      en: 'Touches citations only, and ids must stay what they are.',
    },
  },
  {
    id: 'catalogue.source',
    amb: 'AMB-10',
    clauses: ['CC24-2.1.a'],
    taken: { zh: '职业目录取自附件2', en: 'the occupations are those of annex 2' },
    notTaken: { zh: '待制定机关答复', en: 'to be answered by the issuer' },
    reason: {
      zh: '附件1没有职业；未答复之前没有可用的数据。',
      en: 'Annex 1 has no occupations, and an answer to come is no data.',
    },
  },
  {
    id: 'hours.source',
    amb: 'AMB-10',
    clauses: ['CC24-3B.f'],
    taken: { zh: '学时限额取自四(二)', en: 'the hour limits are those of 四(二)' },
    notTaken: { zh: '视为缺失', en: 'treated as missing' },
    reason: {
      zh: '各附件均无学时；视为缺失则任何金额都算不出。',
      en: 'No annex has hours; treated as missing, no amount could be computed.',
    },
  },
  {
    id: 'catalogue.complete',
    amb: 'AMB-12',
    clauses: ['CC24-A2.a'],
    taken: { zh: '目录175项视为完整', en: 'the list of 175 rows is taken as whole' },
    notTaken: { zh: '视为不完整', en: 'taken as incomplete' },
    reason: {
      zh: '编号连续；缺少的行无从得知，目录外职业另有办法。',
      en: 'The numbering has no gap, unknown rows cannot be looked up, and unlisted occupations have their own way in.',
    },
  },
  {
    id: 'eligibility.test_date',
    amb: 'AMB-14',
    clauses: ['CC24-2.2.a'],
    taken: { zh: '认定日不晚于开班核准日', en: 'the group is judged by the opening approval' },
    notTaken: { zh: '以申领日认定', en: 'judged on the day of the claim' },
    reason: {
      zh: '核准的是开班名单；若以申领日认定，就业者将因就业而失去补贴身份。',
      en: 'The roster is what is approved; judged at the claim, whoever found work would lose the group by it.',
    },
  },
  {
    id: 'project.occupation',
    amb: 'AMB-21',
    clauses: ['CC24-A2.b'],
    taken: { zh: '一个项目一个职业', en: 'a project has one occupation' },
    notTaken: { zh: '一个项目多个职业', en: 'several occupations' },
    reason: {
      zh: '限额按类别确定，结算须有唯一类别；多个职业可分别立项。',
      en: 'The limits follow the class, so settling needs one; several occupations are several projects.',
    },
  },
  {
    id: 'project.gate',
    amb: 'AMB-21',
    clauses: ['CC24-4.1.a'],
    taken: { zh: '多家企业合并计算就业率', en: 'the gate is measured over all employers' },
    notTaken: { zh: '逐家计算', en: 'measured for each employer' },
    reason: {
      zh: '需求和计划人数按项目批准，没有逐家的分母。',
      en: 'Demand and plan are approved for the project; an employer has no denominator of its own.',
    },
  },
  {
    id: 'sanction.trigger',
    amb: 'AMB-47',
    clauses: ['CC24-6.1.c', 'CC24-6.1.d'],
    taken: {
      zh: '由人工决定取消资格或授予称号',
      en: 'sanctions and titles are decided by a person',
    },
    notTaken: { zh: '达到阈值即触发', en: 'triggered by a threshold' },
    reason: {
      zh: '文件没有数量标准；取消资格须经听取意见后决定。',
      en: 'The text gives no number, and a sanction needs a decision after a hearing.',
    },
  },
  {
    id: 'fund.source',
    amb: 'AMB-48',
    clauses: ['CC24-5.2.e'],
    taken: { zh: '资金名称照文件记载', en: 'the fund is named as in the text' },
    notTaken: { zh: '归入就业补助资金', en: 'booked on the employment fund' },
    reason: {
      zh: '付款凭证须载明文件所列专账；与财政科目的对应由财政部门办理。',
      en: 'A voucher names the account of the text; mapping it to a budget line is for the finance bureau.',
    },
  },
  {
    id: 'record_of_truth',
    amb: 'AMB-76',
    clauses: ['CC24-3A.2.a', 'CC24-3A.3.a', 'CC24-3A.3.c'],
    taken: {
      zh: '未对接指定系统时以本系统为准',
      en: 'this system is the record while no named one is connected',
    },
    notTaken: { zh: '一律以本系统为准', en: 'this system in every case' },
    reason: {
      zh: '目前没有对接任何指定系统，两种口径结果相同。',
      en: 'No named system is connected, so both come to the same.',
    },
  },
  {
    id: 'payee',
    amb: 'AMB-84',
    clauses: ['CC24-4.2.a', 'CC24-5.2.d'],
    taken: { zh: '补贴付给承训单位', en: 'the institution is paid' },
    notTaken: { zh: '依各条款确定收款人', en: 'the payee each clause names' },
    reason: {
      zh: '本文件的条款只写明承训单位，两种口径结果相同。',
      en: 'The clauses of this text name the institution only, so both come to the same.',
    },
  },
];
