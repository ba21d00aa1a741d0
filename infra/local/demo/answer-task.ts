import { type Caller, insist, UnexpectedAnswer } from './caller.ts';
import type { World } from './world.ts';

/** Says yes on the page that the mail leads to, where the world has pages; returns who did. */
export async function approve(world: World, kind: string, subject: string): Promise<string> {
  if (world.pages === undefined) return answerTask(world, kind, subject, { outcome: 'approved' });
  const { officer, link } = await whoWasAsked(world, kind, subject);
  await world.pages.approve(officer.actor, link);
  return officer.actor;
}

/** Finds whoever was asked a question about a subject and answers it; returns who that was. */
export async function answerTask(
  world: World,
  kind: string,
  subject: string,
  answer: { outcome: string; reason?: string; record?: Record<string, unknown> },
): Promise<string> {
  const { officer, link } = await whoWasAsked(world, kind, subject);
  await insist(officer, 'POST', `/api/office/tasks/${link}/decision`, answer);
  return officer.actor;
}

async function whoWasAsked(
  world: World,
  kind: string,
  subject: string,
): Promise<{ officer: Caller; link: string }> {
  for (const officer of [...world.reviewers, ...world.finance]) {
    const { tasks } = await insist(officer, 'GET', '/api/office/tasks');
    const asked = tasks.find(
      (task: { kind: string; subject: string; status: string }) =>
        task.kind === kind && task.subject === subject && task.status === 'pending',
    );
    if (asked !== undefined) return { officer, link: asked.link };
  }
  throw new UnexpectedAnswer(`Nobody was asked ${kind} about ${subject}`);
}
