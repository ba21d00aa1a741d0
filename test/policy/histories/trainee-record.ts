import type { ClassId } from '#functions/cases/subject.ts';
import { type Trainee, trainee } from '#functions/cases/trainee.ts';
import { sampleTrainees } from '#test/functions/cases/sample-case.ts';
import { type Person, people, type TraineeEvent } from './trainee-event.ts';

const examined = ['2024-05-09', '2024-05-10', '2024-05-11'];

/** Somebody who has just been enrolled, as the case keeps him. */
export function recordOf(classId: ClassId, who: Person): Trainee {
  return trainee.parse(sampleTrainees(classId, people.length)[people.indexOf(who)]);
}

/** A trainee's record after an event, the same where the event is about something else. */
export function recordAfter(before: Trainee, event: TraineeEvent): Trainee {
  switch (event.kind) {
    case 'sit': {
      const on = examined[before.attempts.length] ?? '2024-05-12';
      return trainee.parse({
        ...before,
        attempts: [...before.attempts, { on, passed: event.passed }],
      });
    }
    case 'certify': {
      const certificate = { kind: 'completion', number: before.id, issuedOn: '2024-05-13' };
      return trainee.parse({ ...before, certificate });
    }
    case 'employ':
      return trainee.parse({
        ...before,
        employment: {
          employerId: 'E0001',
          contractSignedOn: '2024-05-20',
          insurance: { insured: true },
          wage: { month: '2024-05', fen: 260_000 },
        },
      });
    case 'leave':
      return { ...before, employment: null };
    default:
      return before;
  }
}
