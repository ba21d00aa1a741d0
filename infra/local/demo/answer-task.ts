import { insist, UnexpectedAnswer } from './caller.ts';
import type { World } from './world.ts';

/** Finds whoever was asked a question about a subject and answers it; returns who that was. */
export async function answerTask(
  world: World,
  kind: string,
  subject: string,
  answer: { outcome: string; reason?: string; record?: Record<string, unknown> },
): Promise<string> {
  for (const officer of [...world.reviewers, ...world.finance]) {
    const { tasks } = await insist(officer, 'GET', '/api/office/tasks');
    const asked = tasks.find(
      (task: { kind: string; subject: string; status: string }) =>
        task.kind === kind && task.subject === subject && task.status === 'pending',
    );
    if (asked === undefined) continue;
    await insist(officer, 'POST', `/api/office/tasks/${asked.link}/decision`, answer);
    return officer.actor;
  }
  throw new UnexpectedAnswer(`Nobody was asked ${kind} about ${subject}`);
}
