import type { StageName } from '#functions/stages/stage.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';

interface Words {
  /** What is asked, after “请”. */
  readonly ask: string;
  /** What each answer does, by its outcome. */
  readonly effects: Readonly<Record<string, string>>;
}

const giveBack = '退回申请单位补正，写明要改什么；补正后仍由您审核。';
const refuse = '不予通过并办结本环节，理由告知申请单位；预留的资金按规定释放。';
const fund = {
  approved: '确认资金指标已补足，业务继续办理。',
  refused: '资金不能补足，本环节不予通过，理由告知申请单位。',
};

/** What each task asks of an officer and what each answer does, in the words of the office. */
export const taskWords: Readonly<Record<TaskKind, Words>> = {
  'review-application': {
    ask: '审核立项申请，决定是否同意立项',
    effects: {
      approved: '按计划人数预留资金，并向社会公示；公示期满无异议后可以申请开班。',
      returned: giveBack,
      refused: refuse,
    },
  },
  'fund-project': { ask: '补足立项所需的资金指标，然后确认', effects: fund },
  'resolve-objection': {
    ask: '核查公示期间收到的异议，决定是否成立',
    effects: {
      dismissed: '公示结束，业务继续办理。',
      upheld: '按异议处理，立项的项目取消，结算单重新核算、重新审核。',
    },
  },
  'review-opening': {
    ask: '审核开班申请，决定是否同意开班',
    effects: {
      approved: '按实际招生人数调整预留资金，当日的政策标准随班级固定。',
      returned: giveBack,
      refused: refuse,
    },
  },
  'fund-opening': { ask: '补足开班所需的资金指标，然后确认', effects: fund },
  'review-results': {
    ask: '审核考核结果和证书，决定是否确认',
    effects: {
      approved: '该班可以列入资金申请。',
      returned: giveBack,
      refused: refuse,
    },
  },
  'trigger-settlement': {
    ask: '启动资金申请的结算',
    effects: { approved: '系统汇集材料，等待补充材料齐全或到期后核算结算单。' },
  },
  'review-statement': {
    ask: '审核结算单，认定培训任务是否按计划完成',
    effects: {
      approved: '认定按计划完成，结算单通过并公示；公示期满无异议后申请资金。',
      'not-completed': '认定未按计划完成：按规定重新核算，整个项目可能不予补贴。',
      returned: giveBack,
      refused: refuse,
    },
  },
  'record-funding': {
    ask: '登记向财政部门的资金请示和批复',
    effects: {
      approved: '可以办理拨付批准。',
      refused: '本次申请不予拨付，理由告知承训单位。',
    },
  },
  'release-payment': {
    ask: '核对后批准拨付',
    effects: { approved: '金额由预留转为应付，随后登记银行拨付结果。' },
  },
  'record-payment': {
    ask: '登记银行拨付的结果',
    effects: {
      paid: '金额记为已付，余下的预留释放，项目办结。',
      failed: '本次拨付冲回，可以重新拨付。',
    },
  },
  'grant-waiver': {
    ask: '决定是否对“原则上”的规定给予例外批准',
    effects: {
      granted: '批准人和理由写入个案，申请单位可以继续提交。',
      refused: '规定照常适用，理由告知申请单位。',
    },
  },
};

/** The stages of a case in the words of the office. */
export const stageWords: Readonly<Record<StageName, string>> = {
  approval: '立项',
  opening: '开班',
  supervision: '监管',
  assessment: '考核',
  settlement: '结算',
};
