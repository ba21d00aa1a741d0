import { html } from 'hono/html';
import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { fileRows } from '../layout/file-rows.ts';
import { page } from '../layout/page.ts';
import { classFile, namedTrainees, numberOf } from './class-file.ts';
import { isEditable } from './class-sections.ts';
import { filesOf, rowOf } from './file-states.ts';
import type { PortalPorts } from './portal-ports.ts';

/** `GET …/files`: the materials of an opening and the proof of each trainee's group. */
export const classFilesPage = route({
  id: 'page-class-files',
  method: 'GET',
  path: '/i/classes/{classId}/files',
  summary: { zh: '班级材料', en: 'The files of a class' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const { one, project } = await classFile(ports, params.classId);
    const [files, ofProject, people] = await Promise.all([
      filesOf(ports, one.id),
      filesOf(ports, project.id),
      namedTrainees(ports, one.id),
    ]);
    const items = packOf(project.pack).requiredItems.filter(
      ({ stage, medium }) => stage === 'opening' && medium === 'file',
    );
    const options = { session, open: isEditable(one) };
    const ofClass = items
      .filter(({ per }) => per !== 'trainee')
      .map((item) => {
        const row = rowOf(files, item, { subject: one.id, item: item.id }, options);
        // The training agreement was filed with the application and need not be filed twice.
        const before = rowOf(ofProject, item, { subject: project.id, item: item.id }, options);
        return row.state === 'missing' && before.state === 'accepted'
          ? { ...before, about: '已随立项申请提交', action: undefined }
          : row;
      });
    const ofTrainees = items
      .filter(({ per }) => per === 'trainee')
      .flatMap((item) =>
        people
          .filter(({ trainee }) => trainee.group !== null)
          .map(({ trainee, person }) =>
            rowOf(
              files,
              item,
              { subject: one.id, item: item.id, trainee: trainee.id },
              { ...options, about: `${trainee.id} ${person.maskedName}` },
            ),
          ),
      );
    const accepted = ofTrainees.filter(({ state }) => state === 'accepted').length;
    const body = html`<h2>开班材料</h2>${fileRows(ofClass)}
<h2>补贴对象证明</h2>
${
  ofTrainees.length === 0
    ? html`<p>录入花名册后，在此为每名补贴对象上传证明。<a href="/i/classes/${one.id}/roster">去录入花名册</a></p>`
    : html`<p>已接收 ${accepted} 份，共需 ${ofTrainees.length} 份。</p>${fileRows(ofTrainees)}`
}`;
    const back = { href: `/i/classes/${one.id}`, label: `班级 ${numberOf(one.id)}` };
    return { status: 200, html: page({ title: '材料', session, at: '/i', back, body }) };
  },
});
