import type { CivilDate } from '#policy/engine/civil-date.ts';

/** What a mail says, before it is laid out (通知). It holds numbers of cases, but no name of a trainee and no amount. */
export interface Notification {
  /** One word on what it is, `待审核`. */
  readonly tag: string;
  /** What it is about, `项目 P2024-0001 立项申请`. */
  readonly topic: string;
  /** What comes next, to end the head line with where there is no last day. */
  readonly next?: string;
  /** One sentence: what is asked, or what has happened and what comes next. */
  readonly sentence: string;
  /** The same in one line of English. */
  readonly english: string;
  /** The last day to act, where there is one. */
  readonly due?: CivilDate;
  /** Where it is done: the words of the link, and its path below the configured address. */
  readonly link: { readonly words: string; readonly path: string };
  /** Whom to ask. */
  readonly help: { readonly zh: string; readonly en: string };
}

/** Whom officers ask. */
export const officeHelp: Notification['help'] = {
  zh: '打不开链接或此事不应由您办理时，请联系本单位的系统管理员。',
  en: 'Help: ask the administrator of your office.',
};

/** Whom institutions ask. */
export const institutionHelp: Notification['help'] = {
  zh: '如有疑问，请联系受理贵单位申请的人力资源和社会保障部门经办人。',
  en: 'Help: ask the officer of the bureau who handles your case.',
};

/** Where administrators look, who have nobody to ask. */
export const administratorHelp: Notification['help'] = {
  zh: '一小时后仍未恢复的，请查看系统日志和告警，或联系系统的维护人员。',
  en: 'Help: see the logs and alarms of the deployment.',
};
