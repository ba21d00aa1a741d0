import { html, raw } from 'hono/html';
import * as z from 'zod';
import { caseOf, classId, subjectId } from '#functions/cases/subject.ts';
import { evidenceItem } from '#functions/evidence/evidence.ts';
import { kindsOf } from '#functions/evidence/filing-rules.ts';
import { fileKinds, namesOf, videoKinds } from '#functions/evidence/inspection/file-kind.ts';
import { takeReport } from '#functions/evidence/report-upload.ts';
import { openUpload } from '#functions/evidence/request-upload.ts';
import { type Upload, uploadId } from '#functions/evidence/upload.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { dayText } from '../layout/day.ts';
import { linkButton } from '../layout/form.ts';
import { facts } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { fileWords, stateTag } from '../layout/state-words.ts';
import { type FilePlace, openButton, uploadButton } from './file-states.ts';
import { filmForm, inParts } from './film-upload.ts';
import type { PortalPorts } from './portal-ports.ts';

const place = z.strictObject({
  subject: subjectId,
  item: evidenceItem,
  day: civilDateSchema.optional(),
  trainee: z.string().max(20).optional(),
});

/** What a file is called: the item, and the day or trainee it is about. */
export function nameOf({ item, day, trainee }: Omit<FilePlace, 'subject'>): string {
  const label = packOf(defaultPack).requiredItems.find(({ id }) => id === item)?.label.zh ?? item;
  const about = [trainee, day === undefined ? undefined : dayText(day as never)].filter(Boolean);
  return about.length === 0 ? label : `${label}（${about.join('，')}）`;
}

/** The page on which the row of a file stands. */
function pageOf({ subject, item, day }: FilePlace): string {
  if (classId.safeParse(subject).success) {
    if (item === 'clip') return `/i/classes/${subject}/days#day-${day}`;
    if (['examination-paper', 'examination-video', 'certificate'].includes(item)) {
      return `/i/classes/${subject}/results`;
    }
    return `/i/classes/${subject}/files`;
  }
  if (subject === caseOf(subject)) return `/i/cases/${subject}/application/files`;
  return `/i/cases/${caseOf(subject)}/claim`;
}

const megabytes = (bytes: number) =>
  bytes >= 1_000_000_000 ? `${bytes / 1_000_000_000} GB` : `${Math.floor(bytes / 1_048_576)} MB`;

function taken(item: z.infer<typeof evidenceItem>): string {
  const kinds = kindsOf(item);
  const most = Math.max(...kinds.map((kind) => fileKinds[kind].most));
  return `${namesOf(kinds).zh}；不超过 ${megabytes(most)}`;
}

/** `GET /i/uploads/new?subject=&item=`: what is asked for, and one button. */
export const aboutUpload = route({
  id: 'page-about-upload',
  method: 'GET',
  path: '/i/uploads/new',
  summary: { zh: '上传材料', en: 'What a file must be' },
  roles: ['institution'],
  query: place,
  async handle({ query, session }) {
    const body = html`<p>可以接收：${taken(query.item)}。</p>${uploadButton(session, query, '选择文件')}`;
    const back = { href: pageOf(query), label: '材料清单' };
    return { status: 200, html: page({ title: `上传${nameOf(query)}`, session, back, body }) };
  },
});

/** `POST /i/uploads/new`: opens an upload and shows the form that sends the file straight to the store. */
export const beginUpload = route({
  id: 'page-begin-upload',
  method: 'POST',
  path: '/i/uploads/new',
  summary: { zh: '上传材料', en: 'Opens the form for one file' },
  roles: ['institution'],
  body: place,
  async handle({ body: filing, session }, ports: PortalPorts) {
    const { url, fields } = await openUpload(ports, session.actor, {
      ...filing,
      next: `/i/arrived/${filing.subject}`,
    });
    const kinds = kindsOf(filing.item);
    const accept = kinds.map((kind) => fileKinds[kind].contentType).join(',');
    const isFilm = kinds.every((kind) => videoKinds.includes(kind));
    const body = html`
<form method="post" action="${url}" enctype="multipart/form-data"${isFilm && filmForm(filing)}>
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="field"><label for="file">选择文件</label><p class="hint">${taken(filing.item)}</p>
<input id="file" type="file" name="file" accept="${accept}" required></div>
<button>上传</button></form>
<p class="soft" id="by-form">请在 15 分钟内开始上传。较大的视频需要一些时间，请等页面自动转到结果。</p>
${isFilm && inParts()}`;
    const back = { href: pageOf(filing), label: '材料清单' };
    return { status: 200, html: page({ title: `上传${nameOf(filing)}`, session, back, body }) };
  },
});

/**
 * `GET /i/arrived/<subject>`: where the file store sends the browser after it took the file. The report
 * only brings the inspection forward, which the arrival of the file causes anyway.
 */
export const fileArrived = route({
  id: 'page-file-arrived',
  method: 'GET',
  path: '/i/arrived/{subject}',
  summary: { zh: '文件已送达', en: 'A file has arrived' },
  roles: ['institution'],
  params: z.strictObject({ subject: subjectId }),
  query: z.strictObject({
    bucket: z.string().max(200).optional(),
    key: z.string().max(300),
    etag: z.string().max(200).optional(),
  }),
  async handle({ params: { subject }, query }, ports: PortalPorts) {
    const id = uploadId.safeParse(query.key.slice(query.key.lastIndexOf('/') + 1));
    if (!id.success) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
    await takeReport(ports, subject, id.data);
    return { status: 303, location: `/i/uploads/${id.data}?subject=${subject}` };
  },
});

/** `GET /i/uploads/<id>?subject=`: 检查中, 已接收, or 已退回 with the reason and a way to send it again. */
export const uploadPage = route({
  id: 'page-upload',
  method: 'GET',
  path: '/i/uploads/{id}',
  summary: { zh: '文件检查结果', en: 'What became of a file' },
  roles: ['institution'],
  params: z.strictObject({ id: uploadId }),
  query: z.strictObject({ subject: subjectId }),
  async handle({ params, query, session }, ports: PortalPorts) {
    const one = await ports.uploads.find(query.subject, params.id);
    if (one === undefined) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
    const back = { href: pageOf(one), label: '材料清单' };
    const body = html`${one.state === 'inspecting' && raw('<meta http-equiv="refresh" content="3">')}
${facts([
  ['材料', nameOf(one)],
  ['状态', stateTag(fileWords[one.state])],
  ['文件名', one.declared.fileName],
])}
${outcomePart(one, uploadButton(session, one, '重新上传'), openButton(session, one, '查看文件'))}`;
    return { status: 200, html: page({ title: '文件检查结果', session, back, body }) };
  },
});

function outcomePart(one: Upload, again: Html, open: Html) {
  switch (one.state) {
    case 'awaiting':
      return html`<p>还没有收到文件。</p>${again}`;
    case 'given-up':
      return html`<p>这次上传已放弃，没有收到文件。</p>${again}`;
    case 'inspecting':
      return html`<div class="panel" role="status"><p>正在检查文件，通常几秒钟，视频可能需要几分钟。本页会自动刷新；您也可以先去办理其他事项。</p></div>${linkButton(pageOf(one), '返回材料清单', 'second')}`;
    case 'accepted':
      return html`<div class="panel done" role="status"><p>文件已通过检查并存档。${one.seconds !== undefined && `实测时长 ${Math.floor(one.seconds / 60)} 分 ${one.seconds % 60} 秒。`}</p></div>${open}${linkButton(pageOf(one), '返回材料清单')}`;
    case 'rejected':
      return html`<div class="panel stop" role="alert"><h2>文件被退回</h2><p>${one.reason.zh}</p></div>${again}`;
    default:
      return one satisfies never;
  }
}
