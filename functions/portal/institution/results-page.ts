import { html } from 'hono/html';
import * as z from 'zod';
import { judgeResults } from '#functions/assessment/judge-results.ts';
import { submitResults } from '#functions/assessment/submit-results.ts';
import { classId } from '#functions/cases/subject.ts';
import type { ProblemView } from '#functions/http/problem-view.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { day } from '../layout/day.ts';
import { errorSummary } from '../layout/error-summary.ts';
import { fileRows } from '../layout/file-rows.ts';
import { findingList } from '../layout/finding-list.ts';
import { button, form } from '../layout/form.ts';
import { maskedPerson, table } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import {
  type ClassFile,
  classFile,
  type NamedTrainee,
  namedTrainees,
  numberOf,
} from './class-file.ts';
import { nameSubject } from './class-sections.ts';
import { confirmationPart } from './confirmation-part.ts';
import { filesOf, rowOf } from './file-states.ts';
import { anyForm, type FormValues } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import {
  examinationForm,
  examinationLabels,
  resultsSent,
  storedResults,
  traineeForm,
} from './results-form.ts';

async function resultsView(
  ports: PortalPorts,
  { one, project }: ClassFile,
  session: Session,
  typed?: { readonly values: FormValues; readonly refusal: ProblemView },
): Promise<string> {
  const people = await namedTrainees(ports, one.id);
  const files = await filesOf(ports, one.id);
  const open =
    session.role === 'institution' && (one.status === 'ended' || one.status === 'results-returned');
  const filing = open || one.status === 'opened';
  const items = packOf(project.pack).requiredItems.filter(
    ({ stage, medium }) => stage === 'assessment' && medium === 'file',
  );
  const options = { session, open: filing };
  const ofClass = items
    .filter(({ per }) => per !== 'trainee')
    .map((item) => rowOf(files, item, { subject: one.id, item: item.id }, options));
  const ofTrainees = items
    .filter(({ per }) => per === 'trainee')
    .flatMap((item) =>
      people.map(({ trainee, person }) =>
        rowOf(
          files,
          item,
          { subject: one.id, item: item.id, trainee: trainee.id },
          { ...options, about: `${trainee.id} ${person.maskedName}` },
        ),
      ),
    );
  const refusal = typed?.refusal;
  const told = (refusal?.details['findings'] ?? []) as readonly Finding[];
  // Before anything was handed in there is nothing to judge: an accepted paper would count as missing.
  const judged = open && 'examination' in one ? (await judgeResults(ports, one)).findings : [];
  const findings = told.length > 0 ? told : judged;
  const values =
    typed?.values ??
    storedResults(
      one,
      people.map(({ trainee }) => trainee),
    );
  const body = html`${errorSummary(refusal, examinationLabels)}
${'reason' in one && one.status === 'results-returned' && html`<div class="panel stop"><h2>退回补正</h2><p>${one.reason}</p></div>`}
${one.status === 'ended' && html`<p class="hint">提交时按审核所用的规则核查：不符合的逐项列出，已填写的内容不会丢失。</p>`}
${one.status === 'opened' && html`<p>培训结束后可以提交考核结果；试卷等材料可以先上传。</p>`}
<h2>考核材料</h2>${fileRows(ofClass)}
<details><summary>培训合格证书（每名合格学员一份）</summary>${fileRows(ofTrainees)}</details>
${
  open
    ? html`${findings.length > 0 && html`<h2>核查结论</h2>${findingList(findings, { name: nameSubject })}`}
${form(
  session,
  `/i/classes/${one.id}/results`,
  html`<h2>考核情况</h2>${examinationForm(values, refusal)}
<h2>学员成绩</h2><p class="hint">成绩为 0 至 100 的整数。没有参加考核的学员留空。</p>
${people.map((each, index) => traineeForm(each, index, values, refusal))}
${button('提交考核结果')}`,
)}`
    : html`<h2>学员成绩</h2>${resultsTable(people)}${rankingLink(one.id, people)}`
}
${await confirmationPart(ports, one.id, project, session)}`;
  const back = { href: `/i/classes/${one.id}`, label: `班级 ${numberOf(one.id)}` };
  const wrong = refusal !== undefined;
  return page({ title: '考核结果', session, at: '/i', back, body, wrong });
}

function resultsTable(people: readonly NamedTrainee[]): Html {
  if (people.every(({ trainee }) => trainee.attempts.length === 0)) {
    return html`<p>还没有成绩。</p>`;
  }
  return table(
    [
      { label: '编号' },
      { label: '学员' },
      { label: '考核日期' },
      { label: '理论', number: true },
      { label: '实操', number: true },
      { label: '结果' },
      { label: '证书' },
    ],
    people.map(({ trainee, person }) => {
      const last = trainee.attempts.at(-1);
      return [
        trainee.id,
        maskedPerson(person),
        last === undefined ? '' : day(last.on),
        last?.theoryScore ?? '',
        last?.practiceScore ?? '',
        last === undefined ? '未考核' : last.passed ? '合格' : '不合格',
        trainee.certificate?.number ?? '',
      ];
    }),
  );
}

function rankingLink(id: string, people: readonly NamedTrainee[]): Html | undefined {
  if (people.every(({ trainee }) => trainee.attempts.length === 0)) return undefined;
  return html`<p><a href="/api/institution/classes/${id}/ranking" download>下载成绩排名表（CSV）</a>，供用工企业择优录用。</p>`;
}

/** `GET …/results` */
export const resultsPage = route({
  id: 'page-results',
  method: 'GET',
  path: '/i/classes/{classId}/results',
  summary: { zh: '考核结果', en: 'The results of a class' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    return { status: 200, html: await resultsView(ports, file, session) };
  },
});

/** `POST …/results`: submits; what was typed stays on the page where the rules block. */
export const sendResults = route({
  id: 'page-send-results',
  method: 'POST',
  path: '/i/classes/{classId}/results',
  summary: { zh: '提交考核结果', en: 'Submits the results' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const sent = resultsSent(body, await ports.cases.trainees(params.classId));
    const used = await useRoute(submitResults, { params, form: sent, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/classes/${params.classId}?done=results` };
    const typed = { values: body, refusal: used.refusal };
    return {
      status: statusOf(used.refusal),
      html: await resultsView(ports, file, session, typed),
    };
  },
});
