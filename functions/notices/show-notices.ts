import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { type ApprovedProject, isApproved } from '#functions/cases/project.ts';
import { caseOf, claimIdOf } from '#functions/cases/subject.ts';
import { openRoute } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import type { Notice } from './notice.ts';
import type { NoticeStore } from './notice-store.ts';
import { noticeNumber } from './publish-notice.ts';

/** A public notice as everybody sees it: organisations by name, people as numbers only. */
export const noticeView = z.object({
  /** Names the notice in its address. */
  notice: z.string(),
  kind: z.enum(['project', 'statement']),
  publishedOn: z.string(),
  lastDay: z.string(),
  institution: z.string(),
  enterprises: z.array(z.string()),
  occupation: z.string(),
  plannedHeadcount: z.int(),
  /** What was approved for the project, or what the statement comes to, in fen; absent once that stands no longer. */
  amountFen: z.int().optional(),
});
export type NoticeView = z.infer<typeof noticeView>;

export interface NoticePorts {
  readonly cases: CaseStore;
  readonly notices: NoticeStore;
  readonly masterdata: MasterdataStore;
}

/** The name under which a notice is reached: its subject and its number. */
export function noticeName({ subject, number }: Pick<Notice, 'subject' | 'number'>): string {
  return `${subject}.${number}`;
}

/** What a notice shows; `undefined` where the project is not approved any more. */
export async function viewNotice(
  { cases, masterdata }: Pick<NoticePorts, 'cases' | 'masterdata'>,
  one: Notice,
): Promise<NoticeView | undefined> {
  const id = caseOf(one.subject);
  const project = await cases.project(id);
  if (project === undefined || !isApproved(project)) return undefined;
  const ofClaim = one.subject === claimIdOf(id);
  const [institution, ...enterprises] = await Promise.all([
    masterdata.institution(project.institutionId),
    ...project.application.enterpriseIds.map((each) => masterdata.enterprise(each)),
  ]);
  const { approval } = project;
  const entry = packOf(approval.pack, approval.revision).catalogue.find(
    ({ code }) => code === approval.occupationCode,
  );
  return {
    notice: noticeName(one),
    kind: ofClaim ? 'statement' : 'project',
    publishedOn: one.publishedOn,
    lastDay: one.lastDay,
    institution: institution?.name ?? project.institutionId,
    enterprises: enterprises.flatMap((each) => (each === undefined ? [] : [each.name])),
    occupation: [entry?.occupation, approval.occupationCode].filter(Boolean).join(' '),
    plannedHeadcount: approval.plannedHeadcount,
    ...(await amountOf(cases, one, project)),
  };
}

async function amountOf(
  cases: CaseStore,
  one: Notice,
  project: ApprovedProject,
): Promise<Pick<NoticeView, 'amountFen'>> {
  const { subject, number } = one;
  if (project.status === 'cancelled') return {};
  if (subject === project.id) return { amountFen: project.approval.plannedFen };
  const claim = await cases.claim(claimIdOf(project.id));
  const shown = await noticeNumber(cases, { subject, stage: 'settlement', attempt: 1 });
  if (claim === undefined || !('statement' in claim) || number !== shown) return {};
  return { amountFen: claim.statement.totalFen };
}

/** The notices that are open today (公示, CC24-3A.1.e, CC24-5.2.b). */
export const showNotices = openRoute({
  id: 'show-notices',
  method: 'GET',
  path: '/api/public/notices',
  summary: { zh: '正在公示', en: 'Open public notices' },
  answer: z.object({ notices: z.array(noticeView) }),
  async handle(_call, ports: NoticePorts) {
    const open = await ports.notices.published();
    const views = await Promise.all(open.map((one) => viewNotice(ports, one)));
    const notices = views.filter((one) => one !== undefined);
    return {
      status: 200,
      body: { notices: notices.toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1)) },
    };
  },
});
