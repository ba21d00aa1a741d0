import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { stageName } from '#functions/stages/stage.ts';
import { type TaskKind, taskKinds } from '#functions/tasks/task-kind.ts';
import { root } from '#infra/bundle.ts';
import { branchesOf, definitionOf, entryOf, isWait, type State } from './definitions.ts';
import { outcomes } from './outcomes.ts';

const table: Readonly<Record<string, Readonly<Record<string, true>>>> = outcomes;

/** What a wait can end with, by what asked; questions to officers end with one of their answers. */
const conclusions: Readonly<Record<string, readonly string[]>> = {
  'notices/publish-notice': ['ended'],
  'settlement/gather-facts': ['complete', 'last day over'],
  'supervision/next-training-day': ['closed'],
};

/** Whatever waits may end because the applicant withdrew. */
const WITHDRAWN = 'withdrawn';

/** What the machines hand over, with a value for each reference to the execution. */
const samples: Readonly<Record<string, unknown>> = {
  '{% $states.context.Execution.Input.subject %}': 'P2024-0001',
  '{% $states.context.Execution.Input.stage %}': 'approval',
  '{% $states.context.Execution.Input.attempt %}': 1,
  '{% $states.context.Task.Token %}': 'token',
  '{% $states.input.wait %}': 'wait',
};

describe('the table of outcomes', () => {
  it('names exactly the functions that the machines call and wait for no token in', () => {
    const called = stageName.options.flatMap((stage) =>
      Object.values(definitionOf(stage).States)
        .filter((state) => state.Type === 'Task' && !isWait(state))
        .map(entryOf),
    );
    expect(Object.keys(table)).toEqual([...new Set(called)].sort());
  });
});

describe.each(stageName.options.map(definitionOf))('the machine of $stage', ({ States }) => {
  const entries = Object.entries(States);
  const tasks = entries.filter(([, state]) => state.Type === 'Task');
  const plain = tasks.filter(([, state]) => !isWait(state));
  const waits = tasks.filter(([, state]) => isWait(state));

  it.each(plain)('has a branch for every outcome of %s, and no other', (_name, state) => {
    const known = Object.keys(table[entryOf(state)] ?? {}).sort();
    const next = States[state.Next ?? ''];
    if (next?.Type === 'Choice') expect(branchesOf(next).sort()).toEqual(known);
    // Where nothing branches, there must be nothing to branch on.
    else if (state.Next !== undefined) expect(known).toHaveLength(1);
  });

  it.each(waits)('has a branch for every answer that %s can be given', (name, state) => {
    const answers = conclusionsOf(name);
    expect(answers.length).toBeGreaterThan(0);
    const next = States[state.Next ?? ''];
    if (next?.Type === 'Choice') {
      expect(
        branchesOf(next)
          .filter((one) => one !== WITHDRAWN)
          .sort(),
      ).toEqual(answers);
    } else if (answers.length > 1) {
      // The task that follows reads the answer itself and must then tell the machine what it was.
      expect(Object.keys(table[entryOf(next as State)] ?? {}).length).toBeGreaterThan(1);
    }
  });

  it.each(tasks)('hands %s what its function takes', async (_name, state) => {
    const payload = Object.fromEntries(
      Object.entries(state.Arguments?.Payload ?? {}).map(([key, value]) => [
        key,
        samples[value] ?? value,
      ]),
    );
    const input = await inputOf(state);
    expect(input.safeParse(payload).error?.issues ?? []).toEqual([]);
    expect(Object.values(payload).filter((one) => String(one).includes('{%'))).toEqual([]);
  });

  it('lets no choice fall through to anything but the failure that says so', () => {
    const choices = entries.filter(([, state]) => state.Type === 'Choice');
    expect(choices.map(([, { Default }]) => Default)).toEqual(choices.map(() => 'UnknownOutcome'));
    expect(States['UnknownOutcome']?.Type).toBe('Fail');
  });

  function conclusionsOf(wait: string): string[] {
    const asking = entries.filter(([, state]) => {
      const next = States[state.Next ?? ''];
      return (
        state.Type === 'Task' &&
        !isWait(state) &&
        (state.Next === wait || next?.Choices?.some((choice) => choice.Next === wait))
      );
    });
    const all = asking.flatMap(([, state]) => {
      const kind = state.Arguments?.Payload['kind'] as TaskKind | undefined;
      return kind === undefined
        ? (conclusions[entryOf(state)] ?? [])
        : taskKinds[kind].answers.map(({ outcome }) => outcome);
    });
    return [...new Set(all)].sort();
  }
});

async function inputOf(state: State): Promise<z.ZodType> {
  const file = (await import(/* @vite-ignore */ join(root, `functions/${entryOf(state)}.ts`))) as {
    input?: z.ZodType;
    handler: { input?: z.ZodType };
  };
  const input = file.input ?? file.handler.input;
  if (input === undefined) throw new Error(`${entryOf(state)} says nothing of its input`);
  return input;
}
