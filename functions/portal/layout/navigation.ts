import type { Role, Session } from '#functions/sessions/session.ts';

/** Where a role begins. */
export const homeOf: Readonly<Record<Role, string>> = {
  institution: '/i',
  enterprise: '/i',
  reviewer: '/o',
  finance: '/o',
  auditor: '/o/cases',
  administrator: '/o/cases',
  contact: '/',
};

/** Where somebody signed in goes on: a contact at the one question. */
export function homeFor({ role, question }: Pick<Session, 'role' | 'question'>): string {
  return question === undefined ? homeOf[role] : `/confirm/${question}`;
}

/** What a role is called on a page. */
export const roleWords: Readonly<Record<Role, string>> = {
  institution: '承训单位',
  enterprise: '用工企业',
  reviewer: '人社审核',
  finance: '财务',
  auditor: '审计',
  administrator: '管理员',
  contact: '企业联系人',
};

const mine = { href: '/i', label: '我的项目' };
const related = { href: '/i', label: '相关项目' };
const work = { href: '/o', label: '我的待办' };
const cases = { href: '/o/cases', label: '项目' };
const money = { href: '/o/finance', label: '资金' };
const administration = { href: '/o/admin', label: '管理' };
const notices = { href: '/notices', label: '公示' };

/** The links at the top of every page of a role. */
export const navigationOf: Readonly<
  Record<Role, readonly { readonly href: string; readonly label: string }[]>
> = {
  institution: [mine, notices],
  enterprise: [related, notices],
  reviewer: [work, cases, notices],
  finance: [work, money, cases, notices],
  auditor: [cases, money, notices],
  administrator: [cases, money, administration, notices],
  contact: [notices],
};
