import { html } from 'hono/html';
import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import { requestOpening } from '#functions/opening/request-opening.ts';
import { day } from '../layout/day.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { findingList } from '../layout/finding-list.ts';
import { button, form, linkButton } from '../layout/form.ts';
import { facts } from '../layout/lists.ts';
import { page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { planWords } from './application-answers.ts';
import { type ClassFile, classFile, namedTrainees } from './class-file.ts';
import { back, isEditable, nameSubject } from './class-sections.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { waiverCure } from './waiver-page.ts';

async function checkPage(
  ports: PortalPorts,
  file: ClassFile,
  session: Parameters<typeof form>[0] & { readonly role: 'institution' },
  refusal?: Refusal,
): Promise<string> {
  const { one, project } = file;
  const [{ findings, verdict }, people] = await Promise.all([
    judgeOpening(ports, project, one),
    namedTrainees(ports, one.id),
  ]);
  const at = `/i/classes/${one.id}`;
  const days = one.timetable.map(({ date }) => date);
  const groups = packOf(project.pack).groups;
  const counts = groups.flatMap(({ id, label }) => {
    const count = people.filter(({ trainee }) => trainee.group === id).length;
    return count === 0 ? [] : [`${label.zh} ${count} 人`];
  });
  const [first] = days;
  const last = days.at(-1);
  const body = html`${errorSummary(refusal)}
${facts([
  ['计划人数', html`${one.plannedHeadcount} 人 <a href="${at}/plan">修改</a>`],
  ['计划课时', html`${planWords(one.plan)} <a href="${at}/plan">修改</a>`],
  [
    '招生截止',
    html`${one.enrolmentClosedOn ? day(one.enrolmentClosedOn) : '未填写'} <a href="${at}/plan">修改</a>`,
  ],
  [
    '课表',
    html`${days.length} 天${first && last && html`，${day(first)} 至 ${day(last)}`} <a href="${at}/timetable">修改</a>`,
  ],
  [
    '花名册',
    html`${one.enrolled} 人${counts.length > 0 && `（${counts.join('，')}）`} <a href="${at}/roster">修改</a>`,
  ],
  ['材料', html`<a href="${at}/files">查看和修改</a>`],
])}
<h2>核查结论</h2>
${findingList(findings, { name: nameSubject, cure: waiverCure(one.id) })}
${
  verdict === 'passed'
    ? html`<p>提交后，在审核期间不能修改。</p>${form(session, `${at}/check`, button('确认并提交开班申请'))}`
    : html`<div class="panel stop"><p>还有不符合或待核实的事项，暂时不能提交。已填写的内容都已保存。</p></div>${linkButton(at, '继续填写')}`
}`;
  const wrong = refusal !== undefined;
  return page({ title: '核对开班申请', session, at: '/i', back: back(file), body, wrong });
}

/** `GET …/check` */
export const checkClassPage = route({
  id: 'page-check-class',
  method: 'GET',
  path: '/i/classes/{classId}/check',
  summary: { zh: '核对开班申请', en: 'Check the opening request' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    if (!isEditable(file.one)) return { status: 303, location: `/i/classes/${params.classId}` };
    return { status: 200, html: await checkPage(ports, file, { ...session, role: 'institution' }) };
  },
});

/** `POST …/check`: asks for the opening. */
export const submitOpening = route({
  id: 'page-submit-opening',
  method: 'POST',
  path: '/i/classes/{classId}/check',
  summary: { zh: '提交开班申请', en: 'Asks for the opening' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  async handle({ params, session, client }, ports: PortalPorts) {
    const used = await useRoute(requestOpening, { params, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/classes/${params.classId}?done=opening` };
    const file = await classFile(ports, params.classId);
    const as = { ...session, role: 'institution' as const };
    const { refusal } = used;
    return { status: statusOf(refusal), html: await checkPage(ports, file, as, refusal) };
  },
});
