import { type Evidence, refOf } from '#functions/evidence/evidence.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';

/**
 * The platform's own record (线上平台记录) of an online day, which stands there in place of check-ins and
 * clips (AMB-31, AMB-44): that of the class, or that of one trainee.
 */
export function platformRecordOf(
  files: readonly Evidence[],
  day: string,
  trainee?: string,
): { readonly platformRecord?: { readonly evidence: EvidenceRef } } {
  const found = files.find(
    (file) => file.item === 'platform-record' && file.day === day && file.trainee === trainee,
  );
  return found === undefined ? {} : { platformRecord: { evidence: refOf(found) } };
}

/** The online days of a trainee by platform record; a day with a lesson in the classroom has check-ins instead. */
export function onlineAttendance(
  timetable: readonly {
    readonly date: string;
    readonly lessons: readonly { readonly mode: string }[];
  }[],
  files: readonly Evidence[],
  trainee: string,
): { readonly dates: string[]; readonly platformRecord: { readonly evidence: EvidenceRef } }[] {
  return timetable
    .filter(({ lessons }) => lessons.every(({ mode }) => mode === 'online'))
    .flatMap(({ date }) => {
      const { platformRecord } = platformRecordOf(files, date, trainee);
      return platformRecord === undefined ? [] : [{ dates: [date], platformRecord }];
    });
}
