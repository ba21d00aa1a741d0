import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';

/** The five stages (环节), each one state machine. */
export const stageName = z.enum(['approval', 'opening', 'supervision', 'assessment', 'settlement']);
export type StageName = z.infer<typeof stageName>;

/** What every machine carries, and nothing more: which subject, which stage, which attempt. */
export const visit = z.strictObject({
  subject: subjectId,
  stage: stageName,
  attempt: z.int().positive(),
});
export type Visit = z.infer<typeof visit>;

/** The name of the execution of a visit, unique for as long as the cloud remembers names. */
export function executionName({ stage, subject, attempt }: Visit): string {
  return `${stage}-${subject}-${attempt}`;
}

/** Reads a visit back from the name of its execution, `undefined` where the name is not one of ours. */
export function visitOfExecution(name: string): Visit | undefined {
  const match = /^([a-z]+)-(P.+)-(\d+)$/.exec(name);
  const parsed = visit.safeParse({
    stage: match?.[1],
    subject: match?.[2],
    attempt: Number(match?.[3]),
  });
  return parsed.success ? parsed.data : undefined;
}
