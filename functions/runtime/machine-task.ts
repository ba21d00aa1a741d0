import middy from '@middy/core';
import type * as z from 'zod';
import { type Visit, visit } from '#functions/stages/stage.ts';
import { log, logError } from './logger.ts';

/** What a task of a machine found out: a value on which a Choice branches. */
export interface Outcome<Name extends string = string> {
  readonly outcome: Name;
  /** Names what to wait for next, where the machine must know it. */
  readonly wait?: string;
}

/** A machine's task failed. The message carries ids only; the cause stays in the function. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
}

/**
 * The stack of every machine task: checks the input, logs one line, and lets nothing but ids out.
 * `input` is the visit, or the visit with what the machine adds to it.
 */
export function machineTask<Input extends Visit, Name extends string>(
  run: (input: Input) => Promise<Outcome<Name>>,
  input: z.ZodType<Input> = visit as unknown as z.ZodType<Input>,
) {
  const stack = middy<unknown, Outcome<Name>>()
    .onError((request) => {
      const { subject, stage, attempt } = Object(request.event) as Partial<Visit>;
      logError('machine task failed', request.error, {
        ...(subject === undefined ? {} : { subject }),
        ...(stage === undefined ? {} : { stage }),
        ...(attempt === undefined ? {} : { attempt }),
      });
      request.error = new TaskFailed(`${stage} ${subject} ${attempt}`);
    })
    .handler(async (event) => {
      const one = input.parse(event);
      const found = await run(one);
      log('machine task', {
        subject: one.subject,
        stage: one.stage,
        attempt: one.attempt,
        outcome: found.outcome,
      });
      return found;
    });
  // The contract tests hold the payloads of the machines against it.
  return Object.assign(stack, { input });
}
