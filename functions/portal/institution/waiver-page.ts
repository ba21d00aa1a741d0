import { html } from 'hono/html';
import * as z from 'zod';
import { caseOf, classId, projectId, type SubjectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { requestClassWaiver, requestProjectWaiver } from '#functions/waivers/request-waiver.ts';
import { waivableFindings } from '#functions/waivers/waivable-findings.ts';
import type { WaiverStore } from '#functions/waivers/waiver-store.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField } from '../layout/field.ts';
import { findingItem } from '../layout/finding-list.ts';
import { button, form, hidden } from '../layout/form.ts';
import { type Html, page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { nameSubject } from './class-sections.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';

/** A link below a finding that an officer may waive (原则上) to the page that asks for it. */
export const waiverCure =
  (subject: SubjectId) =>
  (finding: Finding): Html | undefined => {
    if (!finding.waivable || finding.outcome !== 'block') return undefined;
    const query = new URLSearchParams({ subject, rule: finding.rule });
    if (finding.subject.kind === 'day') query.set('day', finding.subject.id.slice(-10));
    return html`<p><a href="/i/waivers/new?${query.toString()}">说明理由，申请例外批准</a></p>`;
  };

const about = {
  subject: z.union([projectId, classId]),
  rule: z.string().min(1).max(100),
  day: civilDateSchema.optional(),
};

interface Wish {
  readonly subject: z.output<typeof about.subject>;
  readonly rule: string;
  readonly day?: string | undefined;
  readonly reason?: string | undefined;
}

async function wishPage(
  ports: PortalPorts,
  session: Parameters<typeof form>[0] & { role: 'institution' },
  wish: Wish,
  refusal?: Refusal,
) {
  const { findings } = await waivableFindings(ports, wish.subject);
  const of = wish.day === undefined ? wish.subject : `${wish.subject}/${wish.day}`;
  const finding = findings.find((one) => one.rule === wish.rule && one.subject.id === of);
  const body = html`${errorSummary(refusal, { reason: '理由' })}
${finding === undefined ? html`<p>此项现在没有不符合，不需要申请例外批准。</p>` : html`<ul class="findings">${findingItem(finding, nameSubject)}</ul>`}
<p>此项要求在政策中写作“原则上”。说明理由后，由人社部门的另一位经办人员决定是否例外批准；批准前，此项仍按不符合处理。</p>
${form(
  session,
  '/i/waivers/new',
  html`${hidden('subject', wish.subject)}${hidden('rule', wish.rule)}${wish.day !== undefined && hidden('day', wish.day)}
${linesField({ name: 'reason', label: '理由', hint: '为什么不能按此项要求办理，以及如何保证培训质量', value: wish.reason, refusal, few: true })}
${button('提交例外批准申请')}`,
)}`;
  const back = { href: backOf(wish.subject), label: '上一页' };
  return page({ title: '申请例外批准', session, back, body, wrong: refusal !== undefined });
}

function backOf(subject: string): string {
  return projectId.safeParse(subject).success
    ? `/i/cases/${subject}/application`
    : `/i/classes/${subject}`;
}

/** `GET /i/waivers/new?subject=&rule=`: asks for the reason. */
export const newWaiver = route({
  id: 'page-new-waiver',
  method: 'GET',
  path: '/i/waivers/new',
  summary: { zh: '申请例外批准', en: 'Ask for a waiver' },
  roles: ['institution'],
  query: z.strictObject(about),
  async handle({ query, session }, ports: PortalPorts) {
    const html = await wishPage(ports, { ...session, role: 'institution' }, query);
    return { status: 200, html };
  },
});

/** `POST /i/waivers/new`: puts the question to an officer. */
export const sendWaiver = route({
  id: 'page-send-waiver',
  method: 'POST',
  path: '/i/waivers/new',
  summary: { zh: '提交例外批准申请', en: 'Asks for a waiver' },
  roles: ['institution'],
  body: z.strictObject({ ...about, reason: z.string().max(5_000).optional() }),
  async handle({ body, session, client }, ports: PortalPorts & { readonly waivers: WaiverStore }) {
    const { subject, rule, day, reason } = body;
    const ofProject = projectId.safeParse(subject).success;
    const wish = { rule, reason: reason ?? '', ...(day === undefined ? {} : { day }) };
    const params: Record<string, string> = ofProject
      ? { projectId: subject }
      : { classId: subject };
    const call = { params, form: wish, session, client };
    const used = ofProject
      ? await useRoute(requestProjectWaiver, call, ports)
      : await useRoute(requestClassWaiver, call, ports);
    if (used.taken) return { status: 303, location: `/i/cases/${caseOf(subject)}?done=waiver` };
    const shown = await wishPage(ports, { ...session, role: 'institution' }, body, used.refusal);
    return { status: statusOf(used.refusal), html: shown };
  },
});
