import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claim as claimSchema } from '#functions/cases/claim.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import { inventedPeople, withCheckDigit } from '#infra/local/demo/invented-people.ts';
import {
  draftProject,
  filedClaim,
  openedFields,
  runningProject,
  sampleApplication,
  sampleClass,
  sampleStatement,
  sampleTask,
  seeding,
} from '../cases/sample-case.ts';
import type { Sent } from '../http/http-event.ts';
import { memoryProduct, tableNames, type Who } from './memory-product.ts';
import { bad, expectRefusal, type Refusal } from './refusal.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, tasks, put, setClock } = seeding(tables);

const institution: Who = { actor: 'institution-1', role: 'institution', organisation: 'I0001' };
const reviewer: Who = { actor: 'reviewer-1', role: 'reviewer' };
const finance: Who = { actor: 'finance-1', role: 'finance' };
const administrator: Who = { actor: 'administrator', role: 'administrator' };

const draft = draftProject(101);
const foreign = { ...draftProject(102), institutionId: 'I0002' };
const running = runningProject(103);
const planned = sampleClass(running);
const claim = filedClaim(running);
const training = runningProject(104);
const opened = sampleClass(training, openedFields);
const reviewed = claimSchema.parse({
  ...filedClaim(training),
  status: 'in-review',
  statement: { ...sampleStatement, status: 'held', totalFen: 0 },
});
const decision = { outcome: 'returned', reason: '请补材料', by: 'reviewer-1', at: draft.createdAt };

await setClock('2024-04-26T01:00:00.000Z');
await put([
  cases.putProject(draft),
  cases.putProject(foreign),
  cases.putProject(running),
  cases.putClass(planned),
  cases.putClaim(claim),
  cases.putProject(training),
  cases.putClass(opened),
  cases.putClaim(reviewed),
]);
const linkOf = (kind: TaskKind, subject: string = draft.id) => `link-of-${kind}-${subject}`;
await put(
  [
    ['review-application', draft.id, {}],
    ['review-application', foreign.id, { assignee: 'reviewer-2' }],
    ['review-application', running.id, { status: 'decided', decision }],
    ['resolve-objection', draft.id, { status: 'void', voidedAt: draft.createdAt }],
    ['review-statement', reviewed.id, { stage: 'settlement' }],
    ['record-payment', claim.id, { assignee: 'finance-1', stage: 'settlement' }],
  ].map(([kind, subject, over]) =>
    tasks.open(sampleTask(subject as string, kind as TaskKind, over as object) as never),
  ),
);

const [first, second, third] = inventedPeople(3, 7) as [Person, Person, Person];
type Person = ReturnType<typeof inventedPeople>[number];
/** The right digits with the last one turned. */
const wrongDigit = `${first.number.slice(0, 17)}${first.number.endsWith('0') ? '1' : '0'}`;
const noDay = withCheckDigit('22019919990231001');
const line = (name: string, idNumber: string) => ({ name, idNumber, existingStaff: false });
const roster = `/api/institution/classes/${planned.id}/roster`;
const known = await product.send(
  { method: 'PUT', path: roster, json: { trainees: [line(third.name, third.number)] } },
  institution,
);

const projects = '/api/institution/projects';
const decide = (link: string) => `/api/office/tasks/${link}/decision`;
const uploading = {
  subject: draft.id,
  item: 'demand-statement',
  fileName: '需求.pdf',
  contentType: 'application/pdf',
  bytes: 1_000,
};

const noUpload = '000000000-0000000000000000';

const post = (path: string, json: unknown): Sent => ({ method: 'POST', path, json });
const putRoster = (...trainees: object[]): Sent => ({
  method: 'PUT',
  path: roster,
  json: { trainees },
});
const lesson = { count: 4, minutes: 45, mode: 'offline', kind: 'theory' };
const change = (of: object, reason = '停电检修', id: string = opened.id) =>
  post(`/api/institution/classes/${id}/timetable-changes`, { change: of, reason });
const explain = (theoryExplanations: unknown): Sent =>
  post(decide(linkOf('review-statement', reviewed.id)), {
    outcome: 'approved',
    record: { theoryExplanations },
  });
const json = { 'content-type': 'application/json' };

const table: readonly (readonly [name: string, as: Who, sent: Sent, refusal: Refusal])[] = [
  [
    'JSON that breaks off',
    institution,
    { method: 'POST', path: projects, headers: json, body: '{"posts": [' },
    { status: 400, code: 'bad-request', zh: /不是有效的 JSON/ },
  ],
  [
    'a body that is neither JSON nor a form',
    institution,
    { method: 'POST', path: projects, headers: { 'content-type': 'text/xml' }, body: '<a/>' },
    { status: 415, code: 'unsupported-content', zh: /application\/json/ },
  ],
  [
    'no body at all',
    institution,
    { method: 'POST', path: projects },
    bad(['', undefined, /缺少/, /missing/i]),
  ],
  [
    'an unknown field',
    institution,
    post(projects, { ...sampleApplication, colour: 'red' }),
    bad(['colour', undefined, /没有这个字段/, /no such field/]),
  ],
  [
    'an unknown field far inside',
    institution,
    post(projects, { ...sampleApplication, plan: { ...sampleApplication.plan, break: 1 } }),
    bad(['plan.break', undefined, /没有这个字段/, /no such field/]),
  ],
  [
    'people for the names of fields',
    institution,
    putRoster({ ...line(first.name, first.number), [second.number]: 1, [second.name]: 1 }),
    bad(
      [`trainees.0.****${second.number.slice(-4)}`, undefined, /没有这个字段/, /no such field/],
      ['trainees.0.****', undefined, /没有这个字段/, /no such field/],
    ),
  ],
  [
    'a word for a number',
    institution,
    post(projects, { ...sampleApplication, declaredDemand: 'five' }),
    bad(['declaredDemand', 'five', /整数|数字/, /number/]),
  ],
  [
    'half a person',
    institution,
    post(projects, { ...sampleApplication, plannedHeadcount: 2.5 }),
    bad(['plannedHeadcount', '2.5', /整数/, /whole number/]),
  ],
  [
    'a day that does not exist',
    institution,
    post(projects, { ...sampleApplication, agreementSignedOn: '2024-02-30' }),
    bad(['agreementSignedOn', '2024-02-30', /日期/, /date/]),
  ],
  [
    'two faults at once',
    institution,
    post(projects, { ...sampleApplication, posts: '讲解员', planYear: 1 }),
    bad(['planYear', '1', /至少/, /at least/], ['posts', '讲解员', /列表/, /list/]),
  ],
  [
    'a wrong check digit',
    institution,
    putRoster(line(first.name, wrongDigit)),
    bad(['trainees.0.idNumber', `220***${wrongDigit.slice(-4)}`, /校验码不符/, /check digit/]),
  ],
  [
    'a birthday that never was',
    institution,
    putRoster(line(first.name, first.number), line(second.name, noDay)),
    bad(['trainees.1.idNumber', `220***${noDay.slice(-4)}`, /出生日期/, /date of birth/]),
  ],
  [
    'a number cut short',
    institution,
    putRoster(line(first.name, first.number.slice(0, 17))),
    bad([
      'trainees.0.idNumber',
      expect.stringMatching(/^220\*\*\*\d{4}$/) as never,
      /18 位/,
      /18 characters/,
    ]),
  ],
  [
    'a trainee twice',
    institution,
    putRoster(line(first.name, first.number), line(second.name, first.number)),
    bad(['trainees.1.idNumber', `220***${first.number.slice(-4)}`, /第 1 行重复/, /line 1/]),
  ],
  [
    'a known number under another name, after new people',
    institution,
    putRoster(line(first.name, first.number), line(second.name, third.number)),
    bad(['trainees.1.name', '测****', /另一姓名/, /another name/]),
  ],
  [
    'a name of the wrong kind',
    institution,
    putRoster({ ...line('', first.number), name: 4711 }),
    bad(['trainees.0.name', '****', /文字/, /text/]),
  ],
  [
    'a number of the wrong kind',
    institution,
    putRoster({ ...line(first.name, ''), idNumber: 220_199_199_001_011_200 }),
    bad(['trainees.0.idNumber', expect.stringMatching(/^\*{4}\d{4}$/) as never, /文字/, /text/]),
  ],
  ['an empty roster', institution, putRoster(), bad(['trainees', undefined, /不能为空/, /empty/])],
  [
    'a decision there is not',
    reviewer,
    post(decide(linkOf('review-application')), { outcome: 'perhaps' }),
    bad(['outcome', 'perhaps', /approved, returned, refused/, /approved, returned, refused/]),
  ],
  [
    'a decision of another kind of task',
    reviewer,
    post(decide(linkOf('review-application')), { outcome: 'paid' }),
    bad(['outcome', 'paid', /approved/, /approved/]),
  ],
  [
    'a return without a reason',
    reviewer,
    post(decide(linkOf('review-application')), { outcome: 'returned' }),
    bad(['reason', undefined, /须填写理由/, /needs a reason/]),
  ],
  [
    'a refusal with a blank for a reason',
    reviewer,
    post(decide(linkOf('review-application')), { outcome: 'refused', reason: '  ' }),
    bad(['reason', '  ', /不能为空/, /empty/]),
  ],
  [
    'an approval of something else than is shown',
    reviewer,
    post(decide(linkOf('review-application')), {
      outcome: 'returned',
      reason: '补',
      shownHash: '0'.repeat(64),
    }),
    { status: 409, code: 'changed-meanwhile', zh: /内容有变化/ },
  ],
  [
    'a task decided before',
    reviewer,
    post(decide(linkOf('review-application', running.id)), { outcome: 'approved' }),
    { status: 409, code: 'already-decided', zh: /已办理/, details: { decision } },
  ],
  [
    'a task that is void',
    reviewer,
    post(decide(linkOf('resolve-objection')), { outcome: 'dismissed', reason: '不成立' }),
    { status: 410, code: 'task-void', zh: /已失效/ },
  ],
  [
    'a task of somebody else',
    reviewer,
    post(decide(linkOf('review-application', foreign.id)), { outcome: 'approved' }),
    { status: 404, code: 'not-found', zh: /没有找到/ },
  ],
  [
    'a task that never was',
    reviewer,
    post(decide('a-link-that-nobody-was-sent'), { outcome: 'approved' }),
    { status: 404, code: 'not-found', zh: /没有找到/ },
  ],
  [
    'a payment without its record',
    finance,
    post(decide(linkOf('record-payment', claim.id)), { outcome: 'paid' }),
    bad(
      ...[
        'voucherNumber',
        'bankDate',
        'fundCode',
        'amountFen',
        'amountInCapitals',
        'accountHolder',
      ].map((name) => [`record.${name}`, undefined, /缺少/, /[Mm]issing/] as const),
    ),
  ],
  [
    'a case of somebody else in the path',
    institution,
    { method: 'PUT', path: `${projects}/${foreign.id}/application`, json: sampleApplication },
    { status: 404, code: 'not-found', zh: /没有找到/ },
  ],
  [
    'a case of somebody else in the body',
    institution,
    post('/api/institution/uploads', { ...uploading, subject: foreign.id }),
    { status: 404, code: 'not-found', zh: /没有找到/ },
  ],
  ...(
    [
      ['', { ...uploading, subject: foreign.id }],
      ['/links', { subject: foreign.id, uploadId: noUpload, numbers: [1] }],
      ['/complete', { subject: foreign.id, uploadId: noUpload }],
      ['/give-up', { subject: foreign.id, uploadId: noUpload }],
    ] as const
  ).map(
    ([path, body]) =>
      [
        `parts of a film of somebody else: POST ${path}`,
        institution,
        post(`/api/institution/uploads/parts${path}`, body),
        { status: 404, code: 'not-found', zh: /没有找到/ },
      ] as const,
  ),
  [
    'the list of parts of a film of somebody else',
    institution,
    {
      method: 'GET',
      path: '/api/institution/uploads/parts',
      query: `subject=${foreign.id}&uploadId=${noUpload}`,
    },
    { status: 404, code: 'not-found', zh: /没有找到/ },
  ],
  [
    'parts of a document',
    institution,
    post('/api/institution/uploads/parts', uploading),
    bad(['item', 'demand-statement', /MP4 视频/, /MP4 video/]),
  ],
  [
    'links for a part before the first',
    institution,
    post('/api/institution/uploads/parts/links', {
      subject: draft.id,
      uploadId: noUpload,
      numbers: [0],
    }),
    bad(['numbers.0', '0', /./, /./]),
  ],
  [
    'links for too many parts at once',
    institution,
    post('/api/institution/uploads/parts/links', {
      subject: draft.id,
      uploadId: noUpload,
      numbers: Array.from({ length: 21 }, (_, index) => index + 1),
    }),
    bad(['numbers', undefined, /不超过 20 项/, /at most 20/]),
  ],
  [
    'something that is no case',
    institution,
    { method: 'PUT', path: `${projects}/P2024-1/application`, json: sampleApplication },
    bad(['projectId', 'P2024-1', /./, /./]),
  ],
  [
    'a file of a type that is not taken',
    institution,
    post('/api/institution/uploads', { ...uploading, contentType: 'application/x-msdownload' }),
    bad(['contentType', 'application/x-msdownload', /须为/, /Expected/]),
  ],
  [
    'a file that is too large',
    institution,
    post('/api/institution/uploads', { ...uploading, bytes: 9_000_000_000 }),
    bad(['bytes', '9000000000', /最多/, /At most/]),
  ],
  [
    'a file of no size',
    institution,
    post('/api/institution/uploads', { ...uploading, bytes: 0 }),
    bad(['bytes', '0', /./, /./]),
  ],
  [
    'a file for another kind of subject',
    institution,
    post('/api/institution/uploads', { ...uploading, item: 'clip' }),
    bad(['item', 'clip', /./, /./]),
  ],
  [
    'a change of a day that the timetable lacks',
    institution,
    change({ kind: 'cancelled', date: '2024-05-11' }),
    bad(['date', '2024-05-11', /不是课表中的培训日/, /Not a day of the timetable/]),
  ],
  [
    'a day moved onto another',
    institution,
    change({ kind: 'moved', date: '2024-05-06', to: '2024-05-07' }),
    bad(['to', '2024-05-07', /该日已有课次/, /has lessons already/]),
  ],
  [
    'a day moved to no day',
    institution,
    change({ kind: 'moved', date: '2024-05-06', to: '2024-02-30' }),
    bad(['change.to', '2024-02-30', /日期/, /date/]),
  ],
  [
    'a change that changes nothing',
    institution,
    change({ kind: 'taught-otherwise', ...opened.timetable[0] }),
    bad(['lessons', undefined, /没有调整/, /nothing changes/]),
  ],
  [
    'lessons of a third kind',
    institution,
    change({
      kind: 'taught-otherwise',
      date: '2024-05-06',
      lessons: [{ ...lesson, kind: 'game' }],
    }),
    bad(['change.lessons.0.kind', 'game', /./, /./]),
  ],
  [
    'a change without a reason',
    institution,
    change({ kind: 'cancelled', date: '2024-05-06' }, ' '),
    bad(['reason', ' ', /./, /./]),
  ],
  [
    'a change of a class that is not open',
    institution,
    change({ kind: 'cancelled', date: '2024-05-06' }, '停电检修', planned.id),
    { status: 409, code: 'wrong-state', zh: /./ },
  ],
  [
    'a change that the rules block',
    institution,
    change({
      kind: 'taught-otherwise',
      date: '2024-05-06',
      lessons: [lesson, { ...lesson, count: 5 }],
    }),
    { status: 422, code: 'rules-block', zh: /有 1 项不符合或待核实，未提交/ },
  ],
  [
    'an explanation for a class of another project',
    reviewer,
    explain({ [planned.id]: '设备检修' }),
    bad([`record.theoryExplanations.${planned.id}`, planned.id, /没有该班级/, /no such class/]),
  ],
  [
    'an explanation without words',
    reviewer,
    explain({ [opened.id]: ' ' }),
    bad([`record.theoryExplanations.${opened.id}`, ' ', /./, /./]),
  ],
  [
    'a claim before the classes have ended',
    institution,
    post(`${projects}/${running.id}/claim`, { employed: [], declaredComplete: true }),
    { status: 409, code: 'wrong-state', zh: /./ },
  ],
  [
    'a withdrawal of a claim without a reason',
    institution,
    post(`${projects}/${running.id}/claim/withdrawal`, { reason: ' ' }),
    bad(['reason', ' ', /至少/, /at least/i]),
  ],
  [
    'a withdrawal of a claim that was not filed',
    institution,
    post(`${projects}/${draft.id}/claim/withdrawal`, { reason: '名单有误' }),
    { status: 409, code: 'wrong-state', zh: /当前状态/ },
  ],
  [
    'a withdrawal of the claim of somebody else',
    institution,
    post(`${projects}/${foreign.id}/claim/withdrawal`, { reason: '名单有误' }),
    { status: 404, code: 'not-found', zh: /没有找到/ },
  ],
  [
    'a negative appropriation',
    finance,
    post('/api/office/appropriations', { fund: 'f', year: 2024, amountFen: -1, document: 'd' }),
    bad(['amountFen', '-1', /大于 0/, /more than 0/]),
  ],
  [
    'a tenth of a fen',
    finance,
    post('/api/office/appropriations', { fund: 'f', year: 2024, amountFen: 10.1, document: 'd' }),
    bad(['amountFen', '10.1', /整数/, /whole number/]),
  ],
  [
    'a device with no key of a kind that signs',
    administrator,
    {
      method: 'PUT',
      path: '/api/office/devices',
      json: { id: 'd 1', class: planned.id, publicKey: 'secret', label: ' ' },
    },
    bad(
      ['id', 'd 1', /设备编号/, /device id/],
      ['publicKey', 'secret', /Ed25519/, /Ed25519/],
      ['label', ' ', /./, /./],
    ),
  ],
  [
    'a device taken out of use without a reason',
    administrator,
    post('/api/office/devices/device-1/revocation', { reason: ' ' }),
    bad(['reason', ' ', /./, /./]),
  ],
  [
    'a late check-in let through without what proves it',
    reviewer,
    post(`/api/office/classes/${planned.id}/late-check-ins`, {
      trainee: 'C1-T01',
      day: '2024-05-06',
      side: 'noon',
      cause: '停运',
    }),
    bad(['side', 'noon', /in、out/, /in, out/], ['proof', undefined, /缺少/, /[Mm]issing/]),
  ],
  [
    'an account number with a letter',
    administrator,
    {
      method: 'PUT',
      path: '/api/office/institutions',
      json: {
        schemaVersion: 1,
        id: 'I0009',
        name: '示例学院',
        type: 'vocational-college',
        status: 'active',
        account: { holder: '示例学院', bank: '示例银行', number: '620000000000000O' },
      },
    },
    bad(['account.number', '****000O', /./, /./]),
  ],
];

const personal = [first, second, third].flatMap(({ name, number }) => [
  name,
  number,
  number.slice(0, 17),
]);

describe('malformed input', () => {
  let before: string;
  beforeEach(() => {
    tables.calls.length = 0;
    before = tables.image(tableNames.sessions);
  });
  afterEach(() => {
    const wrote = tables.calls.filter(
      ({ command, table }) =>
        !/^(Get|Query|BatchGet)/.test(command) && table !== tableNames.sessions,
    );
    expect(wrote).toEqual([]);
    expect(tables.image(tableNames.sessions)).toBe(before);
  });

  test.each(table)('%s is refused, named and not stored', async (_name, as, sent, refusal) => {
    const answer = await product.send(sent, as);
    expectRefusal(answer, refusal);
    for (const value of [...personal, wrongDigit, noDay]) expect(answer.text).not.toContain(value);
  });

  test('nobody is told whether a case of somebody else exists', async () => {
    const path = (id: string) => `${projects}/${id}`;
    const theirs = await product.send({ path: path(foreign.id) }, institution);
    const none = await product.send({ path: path('P2024-9999') }, institution);
    expect(theirs.text).toBe(none.text);
  });
});

test('what is well formed is stored, so the refusals above are about what was wrong', async () => {
  expect(known.status).toBe(200);
  const made = await product.send(post(projects, sampleApplication), institution);
  expect(made.status).toBe(201);
  const listed = await product.send(
    putRoster(line(first.name, first.number), line(second.name, second.number)),
    institution,
  );
  expect(listed.status).toBe(200);
});
