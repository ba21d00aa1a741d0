import { describe, expect, test } from 'vitest';
import type { Project } from '#functions/cases/project.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import type { EvidenceItem } from '#functions/evidence/evidence.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  draftProject,
  runningProject,
  sampleApplication,
  sampleClass,
  sampleDay,
  sampleTimetable,
  sampleTrainees,
  seeding,
} from '../cases/sample-case.ts';
import { memoryProduct, tableNames, type Who } from './memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, put, file, setClock } = seeding(tables);

const institution: Who = { actor: 'institution-1', role: 'institution', organisation: 'I0001' };
const administrator: Who = { actor: 'administrator', role: 'administrator' };
const finance: Who = { actor: 'finance-1', role: 'finance' };

const entered = [
  [
    'institutions',
    {
      id: 'I0001',
      name: '示例职业技术学院',
      type: 'vocational-college',
      status: 'active',
      account: { holder: '示例职业技术学院', bank: '示例银行', number: '6200000000000001' },
    },
  ],
  [
    'enterprises',
    {
      id: 'E0001',
      name: '示例旅行社有限公司',
      qualified: true,
      qualificationReason: '列入重点企业名单（示例）',
      withdrawn: false,
    },
  ],
  [
    'pack-activations',
    {
      pack: 'changchun-2024',
      instrument: '长人社发〔2024〕99号（示例）',
      publishedOn: '2024-04-01',
    },
  ],
] as const;
await setClock('2024-04-26T01:00:00.000Z');
for (const [path, json] of entered) {
  const sent = { method: 'PUT', path: `/api/office/${path}`, json: { schemaVersion: 1, ...json } };
  const { status, text } = await product.send(sent, administrator);
  if (status !== 200) throw new Error(text);
}
await product.send(
  {
    method: 'POST',
    path: '/api/office/appropriations',
    json: {
      fund: 'skills-upgrading-account',
      year: 2024,
      amountFen: 100_000_000,
      document: '示例',
    },
  },
  finance,
);

const applied: EvidenceItem[] = ['demand-statement', 'training-plan', 'training-agreement'];
const requested: EvidenceItem[] = [
  'employment-intention',
  'commissioning-agreement',
  'teaching-plan',
  'teachers',
  'teaching-resources',
  'assessment-method',
];
let number = 200;

/** A draft with all its files, its application changed. */
async function draftWith(over: object): Promise<{ subject: Project; path: string }> {
  number += 1;
  const subject = draftProject(number, { application: { ...sampleApplication, ...over } });
  await put([cases.putProject(subject)]);
  await file(subject.id, applied);
  return { subject, path: `/api/institution/projects/${subject.id}/application/submission` };
}

/** A class with roster and all its files, the class changed. */
async function classWith(
  over: object,
  heads = 20,
): Promise<{ subject: TrainingClass; path: string }> {
  number += 1;
  const project = runningProject(number);
  const subject = sampleClass(project, { enrolled: heads, ...over });
  const roster = sampleTrainees(subject.id, heads);
  await put([
    cases.putProject(project),
    cases.putClass(subject),
    ...roster.map((one) => cases.putTrainee(one)),
  ]);
  await file(project.id, applied);
  await file(
    subject.id,
    requested,
    roster.map(({ id }) => id),
  );
  return { subject, path: `/api/institution/classes/${subject.id}/opening-request` };
}

const hours = (theory: number, practice: number) => ({
  plan: { theory: { offline: theory, online: 0 }, practice: { offline: practice, online: 0 } },
});
/** The days with one hour more on the first of them, taken from the last. */
const nineHours = sampleTimetable.map((day, index) => ({
  ...day,
  lessons: day.lessons.map((lesson, at) => ({
    ...lesson,
    count: lesson.count + (at > 0 && index === 0 ? 1 : at > 0 && index === 4 ? -1 : 0),
  })),
}));
const reason = { overEnrolmentReason: '企业追加用工（示例）' };

type Made = Awaited<ReturnType<typeof draftWith | typeof classWith>>;
const table: readonly (readonly [
  name: string,
  rule: string,
  waivable: boolean,
  blocked: () => Promise<Made>,
  allowed: () => Promise<Made>,
])[] = [
  [
    'an occupation outside the catalogue',
    'cc24/approval/occupation-listed',
    false,
    () => draftWith({ occupationCode: '9-99-99-99' }),
    () => draftWith({}),
  ],
  [
    '40.1 % of theory',
    'cc24/approval/theory-share',
    false,
    () => draftWith(hours(401, 599)),
    () => draftWith(hours(400, 600)),
  ],
  [
    '39 class hours',
    'cc24/approval/minimum-hours',
    true,
    () => draftWith(hours(15, 24)),
    () => draftWith(hours(16, 24)),
  ],
  [
    'nine hours a day',
    'cc24/opening/day-limit',
    false,
    () => classWith({ timetable: nineHours }),
    () => classWith({}),
  ],
  [
    '25 of 20 enrolled',
    'cc24/opening/over-enrolment',
    true,
    () => classWith(reason, 25),
    () => classWith(reason, 24),
  ],
  [
    'a session before the approval',
    'cc24/opening/approved-before-first-session',
    false,
    () => classWith({ timetable: [sampleDay('2024-04-25'), ...sampleTimetable.slice(1)] }),
    () => classWith({ timetable: [sampleDay('2024-04-26'), ...sampleTimetable.slice(1)] }),
  ],
];

describe('a rule that blocks', () => {
  test.each(table)(
    '%s: told with all findings, and the draft is kept',
    async (_name, rule, waivable, blocked) => {
      const { subject, path } = await blocked();
      const before = tables.image(tableNames.sessions);
      const { status, json } = await product.send({ method: 'POST', path }, institution);

      expect({ status, code: json.code }).toEqual({ status: 422, code: 'rules-block' });
      expect(json.message).toEqual({
        zh: expect.stringMatching(/尚不能提交；已填写的内容已保存/),
        en: expect.stringMatching(/the draft is kept/),
      });
      const findings: readonly Finding[] = json.findings;
      const blocking = findings.filter(({ outcome }) => outcome === 'block');
      expect(new Set(blocking.map((one) => one.rule))).toEqual(new Set([rule]));
      expect(blocking[0]).toMatchObject({
        outcome: 'block',
        waivable,
        observed: expect.anything(),
        required: expect.anything(),
        sentence: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/\w/) },
      });
      expect(blocking[0]?.clauses.length).toBeGreaterThan(0);
      const stage = subject.kind === 'project' ? 'approval' : 'opening';
      const all = changchun2024.rules[stage].map(({ id }) => id);
      expect(new Set(findings.map((one) => one.rule))).toEqual(new Set(all));
      expect(tables.image(tableNames.sessions)).toBe(before);
    },
  );

  test.each(table)(
    '%s: at the very limit it is taken',
    async (_name, _rule, _waivable, _blocked, allowed) => {
      const { path } = await allowed();
      const { status, json } = await product.send({ method: 'POST', path }, institution);
      const stopping = (json.findings ?? []).filter(({ outcome }: Finding) =>
        ['block', 'undetermined'].includes(outcome),
      );
      expect({ status, stopping }).toEqual({ status: 202, stopping: [] });
    },
  );

  test('what blocks twice is told at once', async () => {
    const { path } = await draftWith({ ...hours(20, 19), occupationCode: '9-99-99-99' });
    const { json } = await product.send({ method: 'POST', path }, institution);
    const rules = json.findings
      .filter(({ outcome }: Finding) => outcome === 'block')
      .map((one: Finding) => one.rule);
    expect(rules.toSorted()).toEqual([
      'cc24/approval/minimum-hours',
      'cc24/approval/occupation-listed',
      'cc24/approval/theory-share',
    ]);
  });
});
