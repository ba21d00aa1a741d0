import * as z from 'zod';
import { type Asks, askAgain } from '#functions/cases/asks.ts';
import { type Claim, standing } from '#functions/cases/claim.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimId, claimIdOf, projectId } from '#functions/cases/subject.ts';
import { employment, type Trainee } from '#functions/cases/trainee.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { lawOf, packOf, workingDaysAfter } from '#functions/law/law-in-force.ts';
import { askAnew } from '#functions/tasks/ask-anew.ts';
import type { SettlementPorts } from './settlement-ports.ts';

/** Who was hired by whom; the contract itself is evidence, proofs of insurance and wage may follow. */
const hired = z.strictObject({ trainee: z.string().min(1), ...employment.shape });

/**
 * An institution files its claim (资金申请, CC24-5.1.a to 5.1.c), once every class of the project is
 * accepted or given up. Finance is asked at once to trigger the settlement. A returned claim keeps its
 * filing day; one that was withdrawn is filed on the day it is filed anew.
 */
export const fileClaim = route({
  id: 'file-claim',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/claim',
  summary: { zh: '提交资金申请', en: 'File the claim' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: z.strictObject({ employed: z.array(hired).max(1_000), declaredComplete: z.boolean() }),
  answer: z.strictObject({ claimId, status: z.string() }),
  async handle({ params, body }, ports: SettlementPorts) {
    const project = await projectOf(ports.cases, params.projectId);
    if (project.status !== 'running') throw wrongState(project.status);
    const id = claimIdOf(project.id);
    const before = await ports.cases.claim(id);
    const stands = standing(before);
    if (stands !== undefined && stands.status !== 'returned') throw wrongState(stands.status);
    const classes = await ports.cases.classes(project.id);
    refuseUnfinished(classes);
    const accepted = classes.filter((one) => one.status === 'accepted');
    const roster = (await Promise.all(accepted.map((one) => ports.cases.trainees(one.id)))).flat();
    const filled = withEmployment(roster, body.employed);
    const now = await ports.clock.now();
    const today = civilDateOf(now);
    const days = lawOf(project.pack, today).count(packOf(project.pack).supplementDays);
    const claim: Claim = {
      schemaVersion: 1,
      rev: before?.rev ?? 0,
      id,
      projectId: project.id,
      kind: 'claim',
      createdAt: before?.createdAt ?? now,
      filedAt: stands?.filedAt ?? now,
      filedOn: stands?.filedOn ?? today,
      supplementsLastDay: stands?.supplementsLastDay ?? workingDaysAfter(today, days),
      declaredComplete: body.declaredComplete,
      asks: askAgain(await asksAnew(ports, before), 'trigger-settlement'),
      waivers: before?.waivers ?? [],
      theoryExplanations: before?.theoryExplanations ?? [],
      status: 'filed',
    };
    await ports.commit([
      ports.cases.putClaim(claim),
      ...filled.map((trainee) => ports.cases.putTrainee(trainee)),
      ports.outbox.add({
        schemaVersion: 1,
        id: `claim-filed-${claim.rev}`,
        name: 'claim-filed',
        subject: id,
        at: now,
      }),
    ]);
    return { status: 202, body: { claimId: id, status: 'filed' } };
  },
});

/** A claim filed anew is asked about anew: what was answered to the filing before holds for that one only. */
async function asksAnew(
  { tasks }: Pick<SettlementPorts, 'tasks'>,
  before: Claim | undefined,
): Promise<Asks> {
  if (before?.status !== 'withdrawn') return before?.asks ?? {};
  let { asks } = before;
  for (const kind of ['resolve-objection', 'record-funding', 'release-payment'] as const) {
    asks = await askAnew(tasks, { id: before.id, asks }, kind);
  }
  return asks;
}

function refuseUnfinished(classes: readonly TrainingClass[]): void {
  const ended = ['accepted', 'abandoned', 'refused'];
  const open = classes.filter((one) => !ended.includes(one.status));
  if (open.length === 0 && classes.some((one) => one.status === 'accepted')) return;
  throw new Problem(
    'wrong-state',
    {
      zh: '所有班级的考核结果确认或放弃后才能申请资金',
      en: 'A claim can be filed once every class is accepted or given up',
    },
    { details: { classes: open.map(({ id, status }) => ({ id, status })) } },
  );
}

function withEmployment(
  roster: readonly Trainee[],
  employed: readonly z.infer<typeof hired>[],
): Trainee[] {
  const known = new Map(roster.map((trainee) => [trainee.id, trainee]));
  const seen = new Set<string>();
  const fields = employed.flatMap(({ trainee }, index) => {
    const twice = seen.has(trainee);
    seen.add(trainee);
    if (known.has(trainee) && !twice) return [];
    return [
      {
        field: `employed.${index}.trainee`,
        value: trainee,
        message: twice
          ? { zh: '该学员出现两次', en: 'This trainee stands twice' }
          : { zh: '花名册中没有该学员', en: 'Not on the roster of the project' },
      },
    ];
  });
  if (fields.length > 0) {
    throw new Problem(
      'bad-request',
      { zh: '就业名单不正确，未保存', en: 'The list of people hired is not valid' },
      { fields },
    );
  }
  return roster.map((trainee) => {
    const found = employed.find((one) => one.trainee === trainee.id);
    if (found === undefined) return { ...trainee, employment: null };
    const { trainee: _, ...rest } = found;
    return { ...trainee, employment: rest };
  });
}
