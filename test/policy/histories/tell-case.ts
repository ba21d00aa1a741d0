import { standing } from '#functions/cases/claim.ts';
import { claimIdOf } from '#functions/cases/subject.ts';
import type { CaseHistory } from './any-case-history.ts';
import { tellCaseEvent } from './case-event.ts';
import { tellScript } from './case-script.ts';
import { projectId } from './case-world.ts';
import { beginCase, type LiveCase, takeCaseEvent } from './live-case.ts';

async function whereItStands({ ports }: LiveCase): Promise<string> {
  const project = await ports.cases.project(projectId);
  const classes = await ports.cases.classes(projectId);
  const claim = standing(await ports.cases.claim(claimIdOf(projectId)));
  return [
    `project ${project?.status}`,
    ...classes.map(({ status }, index) => `class ${index + 1} ${status}`),
    ...(claim === undefined ? [] : [`claim ${claim.status}`]),
  ].join(', ');
}

/** A history as a story: it is lived once more, and every line says where the case stands after it, if elsewhere. */
export async function tellCase({ script, events }: CaseHistory): Promise<string> {
  const one = await beginCase(script);
  const lines = [tellScript(script)];
  let before = '';
  for (const [index, event] of events.entries()) {
    const failed = await takeCaseEvent(one, event, index).then(
      () => undefined,
      (error: Error) => error.message,
    );
    const now = await whereItStands(one);
    const change = failed ?? (now === before ? 'as before' : now);
    lines.push(`${index + 1}. ${tellCaseEvent(event)} → ${change}`);
    before = now;
  }
  return lines.join('\n');
}
