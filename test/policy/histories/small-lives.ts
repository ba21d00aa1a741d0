import type { DayIndex, Person, TraineeEvent } from './trainee-event.ts';

/** Everything that can become of one session. */
export const sessions = [
  'attended',
  'absent',
  'in only',
  'out only',
  'late',
  'late, accepted',
] as const;
export type Session = (typeof sessions)[number];
/** Everything that can become of the examination; who never sat has stayed away or given up. */
export const results = [
  'passed',
  'passed at the retake',
  'uncertified',
  'failed',
  'never sat',
] as const;
/** Everything that can become of a job. */
export const jobs = ['none', 'proven', 'unproven', 'left'] as const;

/** One trainee's life in a class of three sessions. */
export interface Life {
  readonly sessions: readonly Session[];
  readonly result: (typeof results)[number];
  readonly job: (typeof jobs)[number];
}

/** Every life that can be made of these kinds of sessions, results and jobs. */
export function everyLife(
  ofSession: readonly Session[] = sessions,
  ofResult: readonly Life['result'][] = results,
  ofJob: readonly Life['job'][] = jobs,
): Life[] {
  return ofSession.flatMap((first) =>
    ofSession.flatMap((second) =>
      ofSession.flatMap((third) =>
        ofResult.flatMap((result) =>
          ofJob.map((job) => ({ sessions: [first, second, third], result, job })),
        ),
      ),
    ),
  );
}

function eventsOfSession(session: Session, who: Person, day: DayIndex): TraineeEvent[] {
  const come = { kind: 'check-in', who, day, side: 'in' } as const;
  const go = { ...come, side: 'out' } as const;
  switch (session) {
    case 'attended':
      return [come, go];
    case 'in only':
      return [come];
    case 'out only':
      return [go];
    case 'late':
      return [{ ...come, late: true }, go];
    case 'late, accepted':
      return [{ ...come, late: true }, go, { kind: 'accept-late', who, day, side: 'in' }];
    default:
      return [];
  }
}

const ofResult: Readonly<Record<Life['result'], readonly (boolean | 'certify')[]>> = {
  passed: [true, 'certify'],
  'passed at the retake': [false, true, 'certify'],
  uncertified: [true],
  failed: [false, false],
  'never sat': [],
};

const ofJob: Readonly<Record<Life['job'], readonly ('employ' | 'prove' | 'leave')[]>> = {
  none: [],
  proven: ['employ', 'prove'],
  unproven: ['employ'],
  left: ['employ', 'prove', 'leave'],
};

/** The events of a life in the order of time; who never sits is said to withdraw after the last session he came to. */
export function eventsOf({ sessions: days, result, job }: Life, who: Person): TraineeEvent[] {
  const last = days.findLastIndex((session) => session !== 'absent');
  const withdrawn = result === 'never sat' ? [{ kind: 'withdraw', who } as const] : [];
  return [
    { kind: 'enrol', who },
    ...(last < 0 ? withdrawn : []),
    ...days.flatMap((session, day) => [
      ...eventsOfSession(session, who, day as DayIndex),
      ...(day === last ? withdrawn : []),
    ]),
    ...ofResult[result].map(
      (one): TraineeEvent =>
        one === 'certify' ? { kind: 'certify', who } : { kind: 'sit', who, passed: one },
    ),
    ...ofJob[job].map((kind) => ({ kind, who })),
  ];
}
