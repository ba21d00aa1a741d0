import { approveProject } from '#functions/approval/approve-project.ts';
import { concludeNotice } from '#functions/approval/conclude-notice.ts';
import { refuseApplication } from '#functions/approval/refuse-application.ts';
import type { Claim } from '#functions/cases/claim.ts';
import type { Project } from '#functions/cases/project.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { openClass } from '#functions/opening/open-class.ts';
import type { Outcome } from '#functions/runtime/machine-task.ts';
import { computeStatement } from '#functions/settlement/compute-statement.ts';
import { concludePaymentNotice } from '#functions/settlement/conclude-payment-notice.ts';
import { concludeReview } from '#functions/settlement/conclude-review.ts';
import { recordFunding } from '#functions/settlement/record-funding.ts';
import { recordPayment } from '#functions/settlement/record-payment.ts';
import { refuseClaim } from '#functions/settlement/refuse-claim.ts';
import { releasePayment } from '#functions/settlement/release-payment.ts';
import { returnClaim } from '#functions/settlement/return-claim.ts';
import type { StageName, Visit } from '#functions/stages/stage.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import type { CasePorts } from './case-world.ts';

/** A task that a machine calls next, after an officer answered what it waited for. */
export interface MachineStep {
  readonly stage: StageName;
  readonly run: (ports: CasePorts, visit: Visit) => Promise<Outcome>;
  readonly asked?: readonly [kind: TaskKind, outcome: string];
}

type Answer = 'yes' | 'no' | 'return';

/** The task that a project under approval waits for; `unfunded` where only the money is still lacking. */
export function stepOfProject(
  { status }: Project,
  answer: Answer,
  unfunded: boolean,
): MachineStep | undefined {
  const stage = 'approval';
  if (status === 'noticed') return { stage, run: concludeNotice };
  if (status !== 'submitted') return undefined;
  const question = unfunded ? 'fund-project' : 'review-application';
  return answer === 'no'
    ? { stage, run: refuseApplication, asked: [question, 'refused'] }
    : { stage, run: approveProject, asked: [question, 'approved'] };
}

/** The task that a class waits for. */
export function stepOfClass({ status }: TrainingClass): MachineStep | undefined {
  if (status !== 'requested') return undefined;
  return { stage: 'opening', run: openClass, asked: ['review-opening', 'approved'] };
}

const reviews = {
  yes: { run: concludeReview, asked: ['review-statement', 'approved'] },
  no: { run: refuseClaim, asked: ['review-statement', 'refused'] },
  return: { run: returnClaim, asked: ['review-statement', 'returned'] },
} as const;

/** The task that a claim waits for. */
export function stepOfClaim({ status }: Claim, answer: Answer): MachineStep | undefined {
  const stage = 'settlement';
  switch (status) {
    case 'triggered':
      return { stage, run: computeStatement };
    case 'in-review':
      return { stage, ...reviews[answer] };
    case 'refused':
      return { stage, run: refuseClaim };
    case 'noticed':
      return { stage, run: concludePaymentNotice };
    case 'awaiting-funding': {
      const reply = answer === 'yes' ? 'approved' : 'refused';
      return { stage, run: recordFunding, asked: ['record-funding', reply] };
    }
    case 'awaiting-release':
      return { stage, run: releasePayment, asked: ['release-payment', 'approved'] };
    case 'released': {
      const bank = answer === 'yes' ? 'paid' : 'failed';
      return { stage, run: recordPayment, asked: ['record-payment', bank] };
    }
    default:
      return undefined;
  }
}
