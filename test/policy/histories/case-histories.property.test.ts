import { expect, it } from 'vitest';
import { anyCaseHistory } from './any-case-history.ts';
import { booksInDisorder } from './books-in-order.ts';
import { projectId } from './case-world.ts';
import { holdsFor } from './hold-for.ts';
import { beginCase, takeCaseEvent } from './live-case.ts';
import { tellCase } from './tell-case.ts';

const histories = 150;

it('keeps every fen of a case in its place, whatever happens, in whichever order and how often', async () => {
  const ends = new Map<string, number>();
  await holdsFor(
    anyCaseHistory,
    tellCase,
    async ({ script, events }) => {
      const one = await beginCase(script);
      for (const [index, event] of events.entries()) {
        await takeCaseEvent(one, event, index);
        const wrong = await booksInDisorder(one);
        if (wrong !== undefined) return `after event ${index + 1}, ${wrong}`;
      }
      const project = await one.ports.cases.project(projectId);
      const end = project?.status === 'closed' ? project.result : String(project?.status);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      return undefined;
    },
    histories,
  );
  // The histories must reach both ends of the road, or the above says little.
  expect(ends.get('paid')).toBeGreaterThan(histories / 10);
  expect(ends.get('cancelled')).toBeGreaterThan(0);
});
