import { html } from 'hono/html';
import * as z from 'zod';
import type { Project } from '#functions/cases/project.ts';
import { classId, projectId } from '#functions/cases/subject.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import {
  askClassConfirmation,
  askProjectConfirmation,
} from '#functions/confirmations/ask-confirmation.ts';
import type { ConfirmableSubject } from '#functions/confirmations/confirmation.ts';
import { standingsOf } from '#functions/confirmations/standings-of.ts';
import { route } from '#functions/http/route.ts';
import type { Session } from '#functions/sessions/session.ts';
import { standingText, standingWords } from '../layout/confirmation-words.ts';
import { deadline } from '../layout/day.ts';
import { button, form, hidden } from '../layout/form.ts';
import { table } from '../layout/lists.ts';
import type { Html } from '../layout/page.ts';
import { stateTag } from '../layout/state-words.ts';
import { useRoute } from '../layout/use-route.ts';
import { anyForm } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';
import { refusedPage } from './refused-page.ts';

/** What the enterprises of a project said to its application or to the results of a class, with ways to ask them. */
export async function confirmationPart(
  ports: PortalPorts,
  subject: ConfirmableSubject,
  project: Project,
  session: Session,
): Promise<Html | undefined> {
  const today = civilDateOf(await ports.clock.now());
  const standings = await standingsOf(ports, subject, project, today);
  if (standings.length === 0) return undefined;
  const own = session.role === 'institution';
  const at = addressOf(subject);
  const rows = await Promise.all(
    standings.map(async ({ enterpriseId, standing, open }) => {
      const enterprise = await ports.masterdata.enterprise(enterpriseId);
      const asked = standing.state === 'waiting' || standing.state === 'confirmed';
      const ask = own && open && standing.state !== 'confirmed';
      return [
        enterprise?.name ?? enterpriseId,
        html`${stateTag(standingWords[standing.state])} <span class="soft">${standing.state === 'waiting' ? html`答复期限 ${deadline(standing.of.lastDay, today)}` : standing.state === 'not-asked' ? '' : standingText(standing)}</span>`,
        ask && enterprise?.contact === undefined
          ? html`<span class="soft">未登记联系人邮箱，请联系管理员登记</span>`
          : ask
            ? form(session, `${at}/confirmation`, [
                hidden('enterpriseId', enterpriseId),
                button(asked ? '重新发送' : '请企业确认', 'second'),
              ])
            : '',
      ];
    }),
  );
  return html`<h2>用工企业确认</h2>
${own && html`<p class="hint">企业联系人会收到邮件，不需要账户即可核对和答复。确认针对现在的内容，之后有修改的须重新确认；签章的协议等材料仍须提交。</p>`}
${table([{ label: '用工企业' }, { label: '确认情况' }, { label: '操作' }], rows)}`;
}

function addressOf(subject: ConfirmableSubject): string {
  return projectId.safeParse(subject).success
    ? `/i/cases/${subject}/application`
    : `/i/classes/${subject}/results`;
}

/** `POST …/application/confirmation`: asks an enterprise to confirm the application. */
export const askAboutApplication = route({
  id: 'page-ask-about-application',
  method: 'POST',
  path: '/i/cases/{projectId}/application/confirmation',
  summary: { zh: '请用工企业确认立项申请', en: 'Asks an enterprise about the application' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const call = { params, form: body, session, client };
    const used = await useRoute(askProjectConfirmation, call, ports);
    const location = addressOf(params.projectId);
    return used.taken ? { status: 303, location } : refusedPage(used.refusal, session, location);
  },
});

/** `POST …/results/confirmation`: asks an enterprise to confirm the results. */
export const askAboutResults = route({
  id: 'page-ask-about-results',
  method: 'POST',
  path: '/i/classes/{classId}/results/confirmation',
  summary: { zh: '请用工企业确认考核结果', en: 'Asks an enterprise about the results' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const call = { params, form: body, session, client };
    const used = await useRoute(askClassConfirmation, call, ports);
    const location = addressOf(params.classId);
    return used.taken ? { status: 303, location } : refusedPage(used.refusal, session, location);
  },
});
