import { randomUUID } from 'node:crypto';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { type FieldProblem, Problem, problemStatus } from './problem.ts';

/** A problem as the caller sees it. */
export interface ProblemView {
  readonly status: number;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly fields: readonly FieldProblem[];
  /** Names the log line of an error of ours; nothing else is told about it. */
  readonly reference?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a caller is told of an error; of one of ours only a random reference. */
export function viewOf(error: unknown): ProblemView {
  if (error instanceof Problem) {
    return {
      status: problemStatus[error.code],
      code: error.code,
      message: error.sentence,
      fields: error.fields,
      details: error.details ?? {},
    };
  }
  if (error instanceof WriteConflict) {
    return {
      status: problemStatus['changed-meanwhile'],
      code: 'changed-meanwhile',
      message: {
        zh: '内容已被他人更改，请刷新后重试',
        en: 'Somebody else has changed this meanwhile: reload and try again',
      },
      fields: [],
      details: {},
    };
  }
  const reference = randomUUID();
  return {
    status: 500,
    code: 'unexpected',
    message: {
      zh: `系统出错，未能完成。请联系管理员并告知编号 ${reference}`,
      en: `Something went wrong on our side. Please tell the administrator this reference: ${reference}`,
    },
    fields: [],
    reference,
    details: {},
  };
}

/** The JSON body of a problem. */
export function problemBody(view: ProblemView): Record<string, unknown> {
  return {
    ...view.details,
    code: view.code,
    message: view.message,
    fields: view.fields,
    ...(view.reference === undefined ? {} : { reference: view.reference }),
  };
}
