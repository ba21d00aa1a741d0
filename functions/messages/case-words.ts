import type { CaseEventName } from '#functions/events/domain-event.ts';

/** How mails speak of one kind of event. What stands before each text is the subject, `项目 P2024-0001`. */
export interface CaseWords {
  readonly tag: string;
  /** Follows the subject in the head line. */
  readonly topic: string;
  /** Ends the head line: what comes next. */
  readonly next?: string;
  /** Follows the subject in the body. */
  readonly sentence: string;
  /** Follows the subject in the English line. */
  readonly english: string;
}

/** The words of every event that is not about a task; that of findings is followed by their number. */
export const caseWords: Readonly<Record<Exclude<CaseEventName, 'findings-reported'>, CaseWords>> = {
  'application-returned': {
    tag: '退回补正',
    topic: '立项申请',
    next: '请补正后重新提交',
    sentence: '立项申请被退回补正，请查看理由，修改后重新提交。',
    english: 'the application was returned; please correct it and submit it again.',
  },
  'project-approved': {
    tag: '审核通过',
    topic: '立项申请',
    next: '进入公示',
    sentence: '立项申请已审核通过，现进入公示；公示无异议后即可申请开班。',
    english: 'the application was approved; classes can be opened after the public notice.',
  },
  'project-refused': {
    tag: '不予通过',
    topic: '立项申请',
    next: '请查看决定和理由',
    sentence: '立项申请不予通过，请查看决定和理由。',
    english: 'the application was refused; the decision and its reasons are on the page.',
  },
  'project-cancelled': {
    tag: '异议成立',
    topic: '立项已取消',
    next: '请查看决定和理由',
    sentence: '公示期间的异议成立，立项已取消，预留资金已释放，请查看决定和理由。',
    english: 'an objection was upheld: the approval is cancelled and its reservation released.',
  },
  'project-withdrawn': {
    tag: '已撤回',
    topic: '不再继续办理',
    sentence: '已由贵单位撤回，不再继续办理；有预留资金的，已全部释放。',
    english: 'you withdrew the project; whatever was reserved for it is released.',
  },
  'notice-concluded': {
    tag: '公示结束',
    topic: '立项公示',
    next: '可以申请开班',
    sentence: '立项公示已结束且无未处理的异议，可以申请开班。',
    english: 'the public notice is over; classes can now be requested.',
  },
  'waiver-granted': {
    tag: '例外批准',
    topic: '例外申请',
    next: '可以继续提交',
    sentence: '例外申请已获批准，请查看决定后继续提交。',
    english: 'the waiver was granted; please read the decision and submit.',
  },
  'waiver-refused': {
    tag: '不予通过',
    topic: '例外申请',
    next: '请查看决定和理由',
    sentence: '例外申请不予通过，请查看决定和理由。',
    english: 'the waiver was refused; the decision and its reasons are on the page.',
  },
  'opening-returned': {
    tag: '退回补正',
    topic: '开班申请',
    next: '请补正后重新提交',
    sentence: '开班申请被退回补正，请查看理由，修改后重新提交。',
    english: 'the opening request was returned; please correct it and submit it again.',
  },
  'opening-refused': {
    tag: '不予通过',
    topic: '开班申请',
    next: '请查看决定和理由',
    sentence: '开班申请不予通过，请查看决定和理由；预留资金留给项目，可以另建班级重新申请。',
    english:
      'the opening request was refused for the reasons on the page; another class can be requested.',
  },
  'class-opened': {
    tag: '已开班',
    topic: '开班申请',
    next: '请按课表组织培训',
    sentence: '开班申请已审核通过，请按课表组织培训，每个课次按要求签到并上传佐证材料。',
    english: 'the opening was approved; please keep to the timetable, check-ins and files.',
  },
  'class-abandoned': {
    tag: '已撤回',
    topic: '不再继续办理',
    sentence: '已由贵单位撤回，不再继续办理；预留资金留给项目。',
    english: 'you withdrew the class; what is reserved stays with the project.',
  },
  'class-given-up': {
    tag: '已放弃',
    topic: '不再继续办理',
    sentence: '已由贵单位放弃，不再继续办理；学员可以参加其他班级，预留资金留给项目。',
    english:
      'you gave the class up; its trainees are free, what is reserved stays with the project.',
  },
  'training-ended': {
    tag: '培训结束',
    topic: '考核结果',
    next: '请组织考核并提交',
    sentence: '培训已结束，请组织考核并提交考核结果。',
    english: 'training has ended; please hold the assessment and submit its results.',
  },
  'results-returned': {
    tag: '退回补正',
    topic: '考核结果',
    next: '请补正后重新提交',
    sentence: '考核结果被退回补正，请查看理由，修改后重新提交。',
    english: 'the results were returned; please correct them and submit them again.',
  },
  'results-accepted': {
    tag: '审核通过',
    topic: '考核结果已确认',
    sentence: '考核结果已确认；本项目各班级均办结后，请在期限内提交资金申请。',
    english: 'the results were accepted; the claim can be filed once all classes are done.',
  },
  'results-refused': {
    tag: '不予通过',
    topic: '考核结果',
    next: '请查看决定和理由',
    sentence: '考核结果不予通过，该班不再办理，不列入资金申请；请查看决定和理由。',
    english: 'the results were refused for the reasons on the page; the class earns nothing.',
  },
  'claim-returned': {
    tag: '退回补正',
    topic: '资金申请',
    next: '请补正后重新提交',
    sentence: '资金申请被退回补正，请查看理由，修改后重新提交。',
    english: 'the claim was returned; please correct it and file it again.',
  },
  'claim-withdrawn': {
    tag: '已撤回',
    topic: '资金申请',
    next: '可以重新提交',
    sentence:
      '资金申请已由贵单位撤回，项目和预留资金不变；请在申请期限内重新提交，逾期按规定处理。',
    english: 'you withdrew the claim; the project goes on and a claim can be filed anew in time.',
  },
  'claim-refused': {
    tag: '不予通过',
    topic: '资金申请',
    next: '请查看决定和理由',
    sentence: '资金申请不予通过，项目已办结，预留资金已释放；请查看决定和理由。',
    english: 'the claim was refused for the reasons on the page, and the case is closed.',
  },
  'payment-failed': {
    tag: '拨付失败',
    topic: '补贴资金',
    next: '请核对收款账户',
    sentence: '补贴资金拨付未成功，请核对收款账户信息，并与经办人员联系。',
    english: 'the transfer failed; please check the details of your bank account.',
  },
  'case-closed': {
    tag: '已办结',
    topic: '补贴资金已拨付',
    sentence: '补贴资金已拨付，项目已办结，请查看结算单。',
    english: 'the subsidy was paid and the case is closed; the statement is on the page.',
  },
  'confirmation-answered': {
    tag: '企业已答复',
    topic: '用工企业确认',
    next: '请查看',
    sentence: '有用工企业答复了确认请求，请查看；表示不确认的，请与企业核实后再提交。',
    english: 'an enterprise answered; please read what it said.',
  },
  'stage-interrupted': {
    tag: '办理中断',
    topic: '办理进度',
    next: '请查看',
    sentence: '办理中断，系统会自动恢复，申请单位不需要重新提交。',
    english: 'processing was interrupted and will resume by itself; look into it after an hour.',
  },
};
