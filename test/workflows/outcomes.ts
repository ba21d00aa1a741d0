import type { Outcome } from '#functions/runtime/machine-task.ts';

/** The outcomes that the handler of a file can return, read off its type. */
type OutcomesOf<Module> = Module extends {
  readonly handler: (event: never, context: never) => infer Answer;
}
  ? Awaited<Answer> extends Outcome<infer Name>
    ? Name
    : never
  : never;

/** One flag an outcome: the compiler refuses one that is missing as well as one too many. */
type Flags<Module> = Readonly<Record<OutcomesOf<Module>, true>>;

/**
 * The outcomes of every task of a machine. The types hold this table against the handlers, the contract
 * test holds it against the branches of the machines.
 */
export const outcomes = {
  'approval/approve-project': { approved: true, unfunded: true } satisfies Flags<
    typeof import('#functions/approval/approve-project.ts')
  >,
  'approval/check-application': { passed: true, blocked: true } satisfies Flags<
    typeof import('#functions/approval/check-application.ts')
  >,
  'approval/conclude-notice': { running: true, objected: true } satisfies Flags<
    typeof import('#functions/approval/conclude-notice.ts')
  >,
  'approval/dismiss-objections': { dismissed: true } satisfies Flags<
    typeof import('#functions/approval/dismiss-objections.ts')
  >,
  'approval/find-project-place': {
    check: true,
    notice: true,
    objection: true,
    done: true,
  } satisfies Flags<typeof import('#functions/approval/find-project-place.ts')>,
  'approval/refuse-application': { refused: true } satisfies Flags<
    typeof import('#functions/approval/refuse-application.ts')
  >,
  'approval/return-application': { returned: true } satisfies Flags<
    typeof import('#functions/approval/return-application.ts')
  >,
  'assessment/accept-results': { accepted: true } satisfies Flags<
    typeof import('#functions/assessment/accept-results.ts')
  >,
  'assessment/check-results': { passed: true, blocked: true, settled: true } satisfies Flags<
    typeof import('#functions/assessment/check-results.ts')
  >,
  'assessment/refuse-results': { refused: true } satisfies Flags<
    typeof import('#functions/assessment/refuse-results.ts')
  >,
  'assessment/return-results': { returned: true } satisfies Flags<
    typeof import('#functions/assessment/return-results.ts')
  >,
  'notices/publish-notice': { published: true } satisfies Flags<
    typeof import('#functions/notices/publish-notice.ts')
  >,
  'opening/check-opening': { passed: true, blocked: true, settled: true } satisfies Flags<
    typeof import('#functions/opening/check-opening.ts')
  >,
  'opening/open-class': { opened: true, unfunded: true, blocked: true } satisfies Flags<
    typeof import('#functions/opening/open-class.ts')
  >,
  'opening/refuse-opening': { refused: true } satisfies Flags<
    typeof import('#functions/opening/refuse-opening.ts')
  >,
  'opening/return-opening': { returned: true } satisfies Flags<
    typeof import('#functions/opening/return-opening.ts')
  >,
  'settlement/compute-statement': { computed: true } satisfies Flags<
    typeof import('#functions/settlement/compute-statement.ts')
  >,
  'settlement/conclude-payment-notice': { clear: true, objected: true } satisfies Flags<
    typeof import('#functions/settlement/conclude-payment-notice.ts')
  >,
  'settlement/conclude-review': { payable: true, refused: true, held: true } satisfies Flags<
    typeof import('#functions/settlement/conclude-review.ts')
  >,
  'settlement/find-claim-place': {
    gather: true,
    review: true,
    notice: true,
    funding: true,
    release: true,
    payment: true,
    refuse: true,
    done: true,
  } satisfies Flags<typeof import('#functions/settlement/find-claim-place.ts')>,
  'settlement/gather-facts': { complete: true, waiting: true } satisfies Flags<
    typeof import('#functions/settlement/gather-facts.ts')
  >,
  'settlement/record-funding': { funded: true, 'not-granted': true } satisfies Flags<
    typeof import('#functions/settlement/record-funding.ts')
  >,
  'settlement/record-payment': { paid: true, failed: true } satisfies Flags<
    typeof import('#functions/settlement/record-payment.ts')
  >,
  'settlement/refuse-claim': { refused: true } satisfies Flags<
    typeof import('#functions/settlement/refuse-claim.ts')
  >,
  'settlement/release-payment': { released: true } satisfies Flags<
    typeof import('#functions/settlement/release-payment.ts')
  >,
  'settlement/resolve-objections': { dismissed: true, upheld: true } satisfies Flags<
    typeof import('#functions/settlement/resolve-objections.ts')
  >,
  'settlement/return-claim': { returned: true } satisfies Flags<
    typeof import('#functions/settlement/return-claim.ts')
  >,
  'stages/leave-stage': { left: true } satisfies Flags<
    typeof import('#functions/stages/leave-stage.ts')
  >,
  'supervision/close-training-day': { closed: true } satisfies Flags<
    typeof import('#functions/supervision/close-training-day.ts')
  >,
  'supervision/end-training': { ended: true } satisfies Flags<
    typeof import('#functions/supervision/end-training.ts')
  >,
  'supervision/next-training-day': {
    day: true,
    'month-over': true,
    'no-day-left': true,
    settled: true,
  } satisfies Flags<typeof import('#functions/supervision/next-training-day.ts')>,
  'supervision/renew-supervision': { renewed: true } satisfies Flags<
    typeof import('#functions/supervision/renew-supervision.ts')
  >,
  'tasks/open-task': { asked: true } satisfies Flags<
    typeof import('#functions/tasks/open-task.ts')
  >,
};
