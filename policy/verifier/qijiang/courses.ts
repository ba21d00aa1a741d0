import type { Place } from '../chongqing/places.ts';
import { limitsOfQijiang } from './person-limits.ts';

const certificateKinds: ReadonlySet<string> = new Set([
  'vocational-qualification',
  'skill-level',
  'special-capability',
  'special-operation',
  'completion',
]);

/** Qijiang: its groups, with one of five kinds of certificate, or the one by choice (AMB-42); older than the notice of the city (QJ19-4.1.a, 4.1.b, 4.2.a). */
export const coursesOfQijiang: Place = {
  isOlder: true,
  accepts: ({ kind }, _facts, law) =>
    law.reads('certificate.accept', 'COMPLETION_ONLY')
      ? kind === 'completion'
      : certificateKinds.has(kind),
  isSubsidised: ({ group }, _facts, data) =>
    data.groups.some((each) => each.of === data.id && each.id === group),
  limits: limitsOfQijiang,
  objection: () => undefined,
};
