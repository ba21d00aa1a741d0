import { standing } from '#functions/cases/claim.ts';
import { claimIdOf } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import type { Posting } from '#functions/ledger/entry.ts';
import { postAll } from '#functions/ledger/ledger-desk.ts';
import { fileClaim } from '#functions/settlement/file-claim.ts';
import { triggerSettlement } from '#functions/settlement/trigger-settlement.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { taskIdOf } from '#functions/tasks/task.ts';
import { giveUpClass } from '#functions/withdrawal/give-up-class.ts';
import { withdrawClaim } from '#functions/withdrawal/withdraw-claim.ts';
import { withdrawProject } from '#functions/withdrawal/withdraw-project.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import type { CaseEvent } from './case-event.ts';
import { type CaseScript, requestedClass, rosterOf, submittedProject } from './case-script.ts';
import { stepOfClaim, stepOfClass, stepOfProject } from './case-steps.ts';
import { book, type CaseWorld, caseWorld, projectId } from './case-world.ts';
import { deliverStep } from './deliver-step.ts';
import { fileOf, teachClass } from './teach-class.ts';

const claimId = claimIdOf(projectId);
const wish = { by: 'institution-1', reason: '企业用工计划取消' };
const at = (day: string) => instantAt(civilDate(day), '09:00');

/** A case that lives through events on the use cases of the product. */
export interface LiveCase extends CaseWorld {
  readonly script: CaseScript;
  /** Tasks of machines delivered so far, the last one first. */
  readonly deliveries: (() => Promise<unknown>)[];
}

type ClaimMoney = Extract<Posting, { kind: 'recovery' }>;

async function enter({ ports, state }: CaseWorld, posting: object): Promise<void> {
  const common = { ...book, instant: state.now, actor: 'finance-1' };
  const posted = await postAll(ports.ledger, projectId, [{ ...common, ...posting } as ClaimMoney]);
  if (posted.outcome === 'posted') await ports.commit(posted.writes);
}

const appropriation = (reference: string, amount: number) => ({
  kind: 'appropriation',
  amount: fen(amount),
  document: { reference },
});

/** A case whose application was just submitted. */
export async function beginCase(script: CaseScript): Promise<LiveCase> {
  const world = await caseWorld();
  await world.ports.commit([world.ports.cases.putProject(submittedProject(script))]);
  if (script.appropriatedFen > 0) await enter(world, appropriation('A-0', script.appropriatedFen));
  return { ...world, script, deliveries: [] };
}

/** Who was hired out of the accepted classes, as the institution lists them. */
async function hiredPeople({ ports, script }: LiveCase) {
  const classes = (await ports.cases.classes(projectId)).filter((one) => one.status === 'accepted');
  const rosters = await Promise.all(classes.map((one) => ports.cases.trainees(one.id)));
  return rosters.flatMap((roster, index) => {
    const number = Number(classes[index]?.id.split('-C')[1]);
    const fates = script.classes[number - 1] ?? [];
    return roster.filter((_, place) => fates[place] === 'hired').map(({ id }) => id);
  });
}

async function file(one: LiveCase): Promise<void> {
  const { ports, state } = one;
  state.now = at('2024-05-22');
  const people = await hiredPeople(one);
  const proofs = await ports.evidence.of(claimId);
  const missing = people.filter((id) => !proofs.some(({ trainee }) => trainee === id));
  const files = missing.flatMap((trainee) =>
    (['insurance-record', 'wage-proof'] as const).map((item) => fileOf(claimId, item, { trainee })),
  );
  await ports.commit(files.flatMap((each) => ports.evidence.accept(each)));
  const employed = people.map((trainee) => ({
    trainee,
    employerId: 'E0001',
    contractSignedOn: '2024-05-20',
    insurance: { insured: true },
    wage: { month: '2024-05', fen: 260_000 },
  }));
  await fileClaim.handle(
    { params: { projectId }, body: { employed, declaredComplete: true } } as never,
    ports,
  );
}

async function workOnClasses(one: LiveCase): Promise<void> {
  const { ports, script, state } = one;
  const classes = await ports.cases.classes(projectId);
  const current = classes.find(({ status }) => status === 'requested' || status === 'opened');
  if (current?.status === 'requested') {
    state.now = at('2024-04-26');
    const step = stepOfClass(current);
    return step && deliverStep(one, current.id, step);
  }
  if (current?.status === 'opened') {
    const fates = script.classes[Number(current.id.split('-C')[1]) - 1] ?? [];
    return teachClass(one, current, fates);
  }
  if (classes.length < script.classes.length) {
    const next = requestedClass(script, classes.length);
    const roster = rosterOf(next.id, script.classes[classes.length] ?? []);
    return ports.commit([
      ports.cases.putClass(next),
      ...roster.map((each) => ports.cases.putTrainee(each)),
    ]);
  }
  if (classes.some(({ status }) => status === 'accepted')) await file(one);
}

async function next(one: LiveCase, answer: 'yes' | 'no' | 'return'): Promise<void> {
  const { ports, state } = one;
  const project = await ports.cases.project(projectId);
  if (project === undefined) return;
  const unfunded = one.decisions.get(taskIdOf('review-application', projectId, 1));
  const ofProject = stepOfProject(project, answer, unfunded?.outcome === 'approved');
  if (ofProject !== undefined) return deliverStep(one, projectId, ofProject);
  if (project.status !== 'running') return;
  const claim = standing(await ports.cases.claim(claimId));
  if (claim === undefined) return workOnClasses(one);
  if (claim.status === 'returned') return file(one);
  if (claim.status === 'filed') {
    return ports.commit(await triggerSettlement(ports, claimId, state.now));
  }
  const step = stepOfClaim(claim, answer);
  if (step !== undefined) await deliverStep(one, claimId, step);
}

async function giveUp({ ports }: LiveCase): Promise<void> {
  const last = (await ports.cases.classes(projectId)).at(-1);
  if (last !== undefined) await giveUpClass(ports, last, wish);
}

function happen(one: LiveCase, event: CaseEvent, index: number): Promise<unknown> | undefined {
  switch (event.kind) {
    case 'next':
      return next(one, event.answer);
    case 'again':
      // A machine's task that finds another state than its own says so by an error.
      return one.deliveries[event.back]?.().catch(() => undefined);
    case 'contention':
      one.tables.held = event.times;
      return undefined;
    case 'give-up-class':
      return giveUp(one);
    case 'withdraw-claim':
      return withdrawClaim(one.ports, projectId, wish);
    case 'withdraw-project':
      return withdrawProject(one.ports, projectId, wish);
    case 'appropriate':
      return enter(one, appropriation(`A-${index + 1}`, event.fen));
    case 'recover':
      return enter(one, {
        kind: 'recovery',
        caseId: projectId,
        claimId,
        amount: fen(event.fen),
        voucherNumber: event.voucher,
        bankDate: '2024-07-01',
        document: { reference: event.voucher },
      });
    default:
      return event satisfies never;
  }
}

/** Lets an event happen; what the product refuses, or somebody else was faster at, changes nothing. Any other error is one. */
export async function takeCaseEvent(one: LiveCase, event: CaseEvent, index: number): Promise<void> {
  try {
    await happen(one, event, index);
  } catch (error) {
    if (!(error instanceof Problem) && !(error instanceof WriteConflict)) throw error;
  }
}
