import type { FixedReading } from '#policy/engine/fixed-reading.ts';

/** The readings of the Dadukou notice (DDK22) that nobody can change, because the other one has no fact or number to stand on. */
export const fixedReadings: readonly FixedReading[] = [
  {
    id: 'certificate.accept',
    amb: 'AMB-42',
    clauses: ['DDK22-5.4.b'],
    taken: {
      zh: '核准职业和等级的证书，立项载明时也可凭培训合格证书',
      en: 'a certificate of the approved occupation and level; a completion certificate where the project names it',
    },
    notTaken: { zh: '仅凭培训合格证书', en: 'the completion certificate alone' },
    reason: {
      zh: '立项时已写明凭何证书结算，结算时不再另选。',
      en: 'The approval says which certificate settles the project, and a settlement does not choose again.',
    },
  },
  {
    id: 'window.by_certificate',
    amb: 'AMB-66',
    clauses: ['DDK22-2.1.b', 'DDK22-2.1.c', 'DDK22-2.1.d'],
    taken: {
      zh: '人群适用期以开班审批日或报名日为准',
      en: 'windows are tested on the opening decision or the enrolment',
    },
    notTaken: { zh: '以证书日期为准', en: 'tested on the day of the certificate' },
    reason: {
      zh: '花名册在开班时审核，那时还没有证书；以证书日期为准，开班时便无从判断。',
      en: 'The roster is judged at the opening, when no certificate exists; tested on its day, nothing could be said then.',
    },
  },
  {
    id: 'rates.source',
    amb: 'AMB-77',
    clauses: ['DDK22-0.a', 'DDK22-5.4.b'],
    taken: {
      zh: '渝人社办〔2022〕116号提供之前按CQ21核算，标明暂定',
      en: 'by CQ21 until 渝人社办〔2022〕116号 is supplied, marked provisional',
    },
    notTaken: { zh: '提供之前不核算', en: 'nothing is computed until then' },
    reason: {
      zh: '暂定的金额不得拨付，与不核算同样安全，又能看出将付多少。',
      en: 'A provisional amount may not leave, which is as safe as none and shows what is to be expected.',
    },
  },
  {
    id: 'task.by_hours',
    amb: 'AMB-79',
    clauses: ['DDK22-5.4.b'],
    taken: {
      zh: '完成培训由经办人认定或按人数',
      en: 'completion is an officer’s verdict, or by headcount',
    },
    notTaken: { zh: '按学时，或学时与人数并用', en: 'by hours, or by both' },
    reason: {
      zh: '课时在本文件下只作参考，班级计划课时与实际课时之差另有提示。',
      en: 'Hours are a mere reference under this text, and what a class lacks of its plan is told elsewhere.',
    },
  },
  {
    id: 'payee',
    amb: 'AMB-84',
    clauses: ['DDK22-5.4.b'],
    taken: { zh: '补贴付给承训机构', en: 'the institution is paid' },
    notTaken: { zh: '依各条款确定收款人', en: 'the payee each clause names' },
    reason: {
      zh: '本文件的条款只写明承训机构，两种口径结果相同。',
      en: 'The clauses of this text name the institution only, so both come to the same.',
    },
  },
  {
    id: 'settle.unit',
    amb: 'AMB-86',
    clauses: ['DDK22-1.a', 'DDK22-5.4.b'],
    taken: { zh: '按取得证书的学员结算', en: 'settled per trainee with a certificate' },
    notTaken: { zh: '按项目总价结算', en: 'by the price of the whole project' },
    reason: {
      zh: '条文把补贴与证书相连；没有任何文件给出项目总价。',
      en: 'The text ties the money to the certificate, and no text gives a price of a project.',
    },
  },
];
