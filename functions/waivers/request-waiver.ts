import * as z from 'zod';
import { askAgain, roundOf } from '#functions/cases/asks.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId, projectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { OpeningPorts } from '#functions/opening/opening-ports.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { waivableFindings } from './waivable-findings.ts';
import type { WaivableSubject } from './waiver-request.ts';
import type { WaiverStore } from './waiver-store.ts';

type Ports = OpeningPorts & { readonly waivers: WaiverStore };

const wish = {
  rule: z.string().min(1).max(100),
  reason: z.string().trim().min(2).max(2_000),
};
const answer = z.strictObject({ status: z.literal('asked'), round: z.int() });

/** An institution asks that a rule of the application be waived (AMB-02). */
export const requestProjectWaiver = route({
  id: 'request-project-waiver',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/waivers',
  summary: { zh: '申请例外批准（立项）', en: 'Ask for a waiver of the application' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: z.strictObject(wish),
  answer,
  async handle({ params, body, session }, ports: Ports) {
    const round = await ask(ports, params.projectId, params.projectId, body, session.actor);
    return { status: 202, body: { status: 'asked', round } };
  },
});

/** An institution asks that a rule of an opening, or the clips of one of its days, be waived. */
export const requestClassWaiver = route({
  id: 'request-class-waiver',
  method: 'POST',
  path: '/api/institution/classes/{classId}/waivers',
  summary: { zh: '申请例外批准（班级）', en: 'Ask for a waiver of a class' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: z.strictObject({ ...wish, day: civilDateSchema.optional() }),
  answer,
  async handle({ params, body, session }, ports: Ports) {
    const about = body.day === undefined ? params.classId : `${params.classId}/${body.day}`;
    const round = await ask(ports, params.classId, about, body, session.actor);
    return { status: 202, body: { status: 'asked', round } };
  },
});

async function ask(
  ports: Ports,
  subject: WaivableSubject,
  about: string,
  { rule, reason }: { readonly rule: string; readonly reason: string },
  by: string,
): Promise<number> {
  const before = await ports.waivers.requests(subject);
  // One question at a time: its round is counted on the subject.
  if (before.some(({ status }) => status === 'asked')) throw wrongState('waiver-asked');
  const { stage, findings } = await waivableFindings(ports, subject);
  const finding = findings.find((one) => one.rule === rule && one.subject.id === about);
  if (finding === undefined) throw notWaivable(rule);
  const now = await ports.clock.now();
  const counted = await countedUp(ports, subject);
  await ports.commit([
    counted.write,
    ports.waivers.ask({
      schemaVersion: 1,
      subject,
      round: counted.round,
      rule,
      about: { ...finding.subject },
      finding: { ...finding.sentence },
      reason,
      requestedBy: by,
      requestedAt: now,
      status: 'asked',
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `waiver-requested-${stage}-${counted.round}`,
      name: 'waiver-requested',
      subject,
      at: now,
    }),
  ]);
  return counted.round;
}

async function countedUp(
  { cases }: Ports,
  subject: WaivableSubject,
): Promise<{ write: Write; round: number }> {
  const ofProject = projectId.safeParse(subject);
  if (ofProject.success) {
    const one = await projectOf(cases, ofProject.data);
    const asks = askAgain(one.asks, 'grant-waiver');
    return { write: cases.putProject({ ...one, asks }), round: roundOf(asks, 'grant-waiver') };
  }
  const one = await classOf(cases, classId.parse(subject));
  const asks = askAgain(one.asks, 'grant-waiver');
  return { write: cases.putClass({ ...one, asks }), round: roundOf(asks, 'grant-waiver') };
}

function notWaivable(rule: string): Problem {
  const message = {
    zh: '该规则目前没有可以例外批准的不符合项；只有“原则上”的规定可以申请例外',
    en: 'This rule has no block that could be waived; only rules “in principle” can be',
  };
  return new Problem('bad-request', message, { fields: [{ field: 'rule', value: rule, message }] });
}
