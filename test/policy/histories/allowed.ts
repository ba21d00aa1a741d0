import { hoursOfDays, perHead, type Size } from './small-project.ts';
import { type Person, people, type TraineeEvent } from './trainee-event.ts';

/** Whether somebody checked in, or out, on a day so that it counts: in time, or late and accepted. */
function isShown(own: readonly TraineeEvent[], day: number, side: 'in' | 'out'): boolean {
  const about = own.filter((one) => 'day' in one && one.day === day && one.side === side);
  const came = about.filter((one) => one.kind === 'check-in');
  return (
    came.some(({ late }) => late !== true) ||
    (came.length > 0 && about.some(({ kind }) => kind === 'accept-late'))
  );
}

/**
 * What the events of one trainee allow at most, in fen, counted on fingers: nothing without a pass in
 * two sittings, a certificate and 70 % attendance; with a proven job the whole, else 60 % of it, of
 * which below 90 % attendance only that share (CC24-4.1.c, 4.1.d, 4.2.1, 4.2.2).
 */
function allowedTo(who: Person, events: readonly TraineeEvent[]) {
  const own = events.filter((event) => event.who === who);
  const has = (kind: TraineeEvent['kind']) => own.some((event) => event.kind === kind);
  const passed = own
    .filter((event) => event.kind === 'sit')
    .slice(0, 2)
    .some((event) => event.passed);
  const attended = hoursOfDays
    .filter((_, day) => isShown(own, day, 'in') && isShown(own, day, 'out'))
    .reduce<number>((sum, hours) => sum + hours, 0);
  const all = hoursOfDays.reduce<number>((sum, hours) => sum + hours, 0);
  const job = own.findLast(({ kind }) => kind === 'employ' || kind === 'leave');
  const hired = job?.kind === 'employ' && has('prove');
  if (!has('enrol') || !passed || !has('certify') || attended * 100 < all * 70) {
    return { fen: 0, counted: false };
  }
  if (hired) return { fen: perHead, counted: true };
  const ofAttendance = attended * 100 < all * 90 ? attended : all;
  return { fen: (perHead * 60 * ofAttendance) / (100 * all), counted: false };
}

/** What a history allows in fen, a line a person: nothing at all unless 70 % of demand and of plan have a proven job (CC24-4.1.a, 4.1.b). */
export function allowedBy(events: readonly TraineeEvent[], { demand, plan }: Size): number[] {
  const each = people.map((who) => allowedTo(who, events));
  const employed = each.filter(({ counted }) => counted).length;
  const refused = employed * 100 < Math.max(demand, plan) * 70;
  return each.map(({ fen }) => (refused ? 0 : fen));
}
