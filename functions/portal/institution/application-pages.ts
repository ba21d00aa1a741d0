import { html } from 'hono/html';
import * as z from 'zod';
import { editApplication } from '#functions/approval/edit-application.ts';
import { judgeApplication } from '#functions/approval/judge-application.ts';
import { submitApplication } from '#functions/approval/submit-application.ts';
import type { Project } from '#functions/cases/project.ts';
import { projectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import type { ProblemView } from '#functions/http/problem-view.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { errorSummary } from '../layout/error-summary.ts';
import { fileRows } from '../layout/file-rows.ts';
import { blockingOf, findingList } from '../layout/finding-list.ts';
import { button, form, linkButton } from '../layout/form.ts';
import { facts, sectionWords, taskList } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { fileWords } from '../layout/state-words.ts';
import { useRoute } from '../layout/use-route.ts';
import { answersOf } from './application-answers.ts';
import {
  applicationSections,
  type SectionId,
  sectionId,
  sectionOf,
} from './application-sections.ts';
import { confirmationPart } from './confirmation-part.ts';
import { filesOf, rowOf } from './file-states.ts';
import { anyForm, type FormValues } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { applicationLabels, mergedApplication, sectionForm } from './section-form.ts';
import { waiverCure } from './waiver-page.ts';

const isOpen = ({ status }: Project) => status === 'draft' || status === 'returned';

async function projectFor(ports: PortalPorts, id: z.infer<typeof projectId>): Promise<Project> {
  const project = await ports.cases.project(id);
  if (project === undefined) {
    throw new Problem('not-found', { zh: '没有找到该项目', en: 'No such project' });
  }
  return project;
}

const addressOf = ({ id }: Pick<Project, 'id'>) => `/i/cases/${id}/application`;

/** `GET …/application`: the sections of the application, each complete or not. */
export const applicationPage = route({
  id: 'page-application',
  method: 'GET',
  path: '/i/cases/{projectId}/application',
  summary: { zh: '立项申请', en: 'The application' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: PortalPorts) {
    const project = await projectFor(ports, params.projectId);
    if (!isOpen(project) || session.role !== 'institution') {
      return { status: 200, html: await readOnlyPage(ports, project, session) };
    }
    const { findings } = await judgeApplication(ports, project);
    const open = blockingOf(findings);
    const general = open.filter((one) => sectionOf(one) === undefined);
    const at = addressOf(project);
    const body = html`
${project.status === 'returned' && html`<div class="panel stop"><h2>退回补正</h2><p>${project.reason}</p></div>`}
<p>填写的内容随时保存，可以分几次完成。各部分旁的核查结论与审核时所用的规则相同。</p>
${taskList(
  sectionId.map((id) => {
    const own = open.filter((one) => sectionOf(one) === id);
    return {
      label: applicationSections[id].label,
      href: `${at}/${id}`,
      state: stateOf(own),
      ...(own.length > 0 ? { hint: own.map(({ sentence }) => sentence.zh).join('') } : {}),
    };
  }),
)}
${general.length > 0 && html`<h2>其他事项</h2>${findingList(general, { cure: waiverCure(project.id) })}`}
${await confirmationPart(ports, project.id, project, session)}
${linkButton(`${at}/check`, '核对并提交')}`;
    const back = { href: `/i/cases/${project.id}`, label: '项目' };
    return { status: 200, html: page({ title: '立项申请', session, at: '/i', back, body }) };
  },
});

function stateOf(findings: readonly Finding[]) {
  if (findings.some(({ outcome }) => outcome === 'block')) return sectionWords.blocked;
  return findings.length > 0 ? sectionWords.open : sectionWords.complete;
}

async function readOnlyPage(ports: PortalPorts, project: Project, session: Session) {
  const body = html`${await answersPart(ports, project, false)}
<h2>材料</h2>${await filesPart(ports, project, session)}
${await confirmationPart(ports, project.id, project, session)}`;
  const back = { href: `/i/cases/${project.id}`, label: '项目' };
  return page({ title: '立项申请', session, at: '/i', back, body });
}

async function answersPart(ports: PortalPorts, project: Project, change: boolean): Promise<Html> {
  const { application, id } = project;
  const enterprises = await Promise.all(
    application.enterpriseIds.map((one) => ports.masterdata.enterprise(one)),
  );
  const names = enterprises.flatMap((one) => (one === undefined ? [] : [one.name]));
  const answers = answersOf(application, packOf(project.pack), names);
  return html`${sectionId
    .filter((one) => one !== 'files')
    .map(
      (one) =>
        html`<h2>${applicationSections[one].label}</h2>${facts(answers[one])}${change && html`<p><a href="/i/cases/${id}/application/${one}">修改${applicationSections[one].label}</a></p>`}`,
    )}`;
}

async function filesPart(ports: PortalPorts, project: Project, session: Session): Promise<Html> {
  const files = await filesOf(ports, project.id);
  const items = packOf(project.pack).requiredItems.filter(
    ({ stage, medium }) => stage === 'approval' && medium === 'file',
  );
  return fileRows(
    items.map((item) =>
      rowOf(
        files,
        item,
        { subject: project.id, item: item.id },
        { session, open: isOpen(project) },
      ),
    ),
  );
}

const sectionParams = z.strictObject({ projectId, section: z.enum(sectionId) });

async function sectionPage(
  ports: PortalPorts,
  project: Project,
  session: Session,
  section: SectionId,
  typed?: { readonly values: FormValues; readonly refusal: ProblemView },
): Promise<string> {
  const refusal = typed?.refusal;
  const [{ findings }, enterprises] = await Promise.all([
    judgeApplication(ports, project),
    section === 'employer' ? ports.masterdata.enterprises() : [],
  ]);
  const own = findings.filter((one) => sectionOf(one) === section);
  const at = `${addressOf(project)}/${section}`;
  const body = html`
${errorSummary(refusal, applicationLabels)}
${
  section === 'files'
    ? await filesPart(ports, project, session)
    : form(
        session,
        at,
        html`${sectionForm(section, typed?.values ?? project.application, { pack: packOf(project.pack), enterprises, refusal })}${button('保存')}`,
      )
}
${own.length > 0 && html`<h2>核查结论</h2>${findingList(own, { cure: waiverCure(project.id) })}`}`;
  const back = { href: addressOf(project), label: '立项申请' };
  const { label } = applicationSections[section];
  return page({ title: label, session, at: '/i', back, body, wrong: refusal !== undefined });
}

/** `GET …/application/<section>`: one section, with the findings that concern it. */
export const applicationSectionPage = route({
  id: 'page-application-section',
  method: 'GET',
  path: '/i/cases/{projectId}/application/{section}',
  summary: { zh: '立项申请的一部分', en: 'A section of the application' },
  roles: ['institution'],
  params: sectionParams,
  async handle({ params, session }, ports: PortalPorts) {
    const project = await projectFor(ports, params.projectId);
    if (!isOpen(project)) return { status: 303, location: addressOf(project) };
    return { status: 200, html: await sectionPage(ports, project, session, params.section) };
  },
});

/** `POST …/application/<section>`: keeps the draft, complete or not. */
export const saveApplicationSection = route({
  id: 'page-save-application-section',
  method: 'POST',
  path: '/i/cases/{projectId}/application/{section}',
  summary: { zh: '保存立项申请的一部分', en: 'Saves a section of the application' },
  roles: ['institution'],
  params: sectionParams,
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const project = await projectFor(ports, params.projectId);
    const whole = mergedApplication(project.application, params.section, body);
    const call = { params: { projectId: project.id }, form: whole, session, client };
    const used = await useRoute(editApplication, call, ports);
    if (used.taken) return { status: 303, location: addressOf(project) };
    const typed = { values: body, refusal: used.refusal };
    return {
      status: statusOf(used.refusal),
      html: await sectionPage(ports, project, session, params.section, typed),
    };
  },
});

async function checkPage(
  ports: PortalPorts,
  project: Project,
  session: Session,
  refusal?: ProblemView,
): Promise<string> {
  const { findings, verdict } = await judgeApplication(ports, project);
  const files = await filesOf(ports, project.id);
  const at = `${addressOf(project)}/check`;
  const items = packOf(project.pack).requiredItems.filter(
    ({ stage, medium }) => stage === 'approval' && medium === 'file',
  );
  const body = html`
${errorSummary(refusal)}
${await answersPart(ports, project, true)}
<h2>材料</h2>
${facts(
  items.map((item) => {
    const { state } = rowOf(
      files,
      item,
      { subject: project.id, item: item.id },
      { session, open: false },
    );
    return [item.label.zh, fileWords[state].word];
  }),
)}<p><a href="${addressOf(project)}/files">修改材料</a></p>
<h2>核查结论</h2>
${findingList(findings, { cure: waiverCure(project.id) })}
${
  verdict === 'passed'
    ? html`<p>提交后，在审核期间不能修改。</p>${form(session, at, button('确认并提交立项申请'))}`
    : html`<div class="panel stop"><p>还有不符合或待核实的事项，暂时不能提交。已填写的内容都已保存。</p></div>${linkButton(addressOf(project), '继续填写')}`
}`;
  const back = { href: addressOf(project), label: '立项申请' };
  const wrong = refusal !== undefined;
  return page({ title: '核对立项申请', session, at: '/i', back, body, wrong });
}

/** `GET …/application-check`: everything that was answered, with ways to change it, and the submission. */
export const checkApplicationPage = route({
  id: 'page-check-application',
  method: 'GET',
  path: '/i/cases/{projectId}/application/check',
  summary: { zh: '核对立项申请', en: 'Check your answers' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: PortalPorts) {
    const project = await projectFor(ports, params.projectId);
    if (!isOpen(project)) return { status: 303, location: addressOf(project) };
    return { status: 200, html: await checkPage(ports, project, session) };
  },
});

/** `POST …/application/check`: submits. */
export const submitApplicationPage = route({
  id: 'page-submit-application',
  method: 'POST',
  path: '/i/cases/{projectId}/application/check',
  summary: { zh: '提交立项申请', en: 'Submits the application' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  async handle({ params, session, client }, ports: PortalPorts) {
    const used = await useRoute(submitApplication, { params, session, client }, ports);
    if (used.taken) {
      return { status: 303, location: `/i/cases/${params.projectId}?done=application` };
    }
    const project = await projectFor(ports, params.projectId);
    const { refusal } = used;
    return { status: statusOf(refusal), html: await checkPage(ports, project, session, refusal) };
  },
});
