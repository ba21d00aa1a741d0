import type { Law } from '#policy/engine/law.ts';
import { type Ratio, ratio } from '#policy/engine/ratio.ts';
import type { CountedHours } from './counted-hours.ts';

/** Hours within the hour limit, by mode; fractions only where the limit is shared pro rata. */
export interface PayableHours {
  readonly offline: Ratio;
  readonly online: Ratio;
}

/** Which hours are paid first where a mixed course exceeds the limit of its class (AMB-33). */
export function payableHours(hours: CountedHours, limit: number, law: Law): PayableHours {
  const { offline, online, total } = hours;
  const whole = (off: number, on: number): PayableHours => ({
    offline: ratio(off, 1),
    online: ratio(on, 1),
  });
  switch (law.choice('online.cap_fill')) {
    case 'PRO_RATA':
      return total <= limit
        ? whole(offline, online)
        : { offline: ratio(limit * offline, total), online: ratio(limit * online, total) };
    case 'CHRONOLOGICAL': {
      const paid = hours.inOrder().slice(0, limit);
      const off = paid.filter((mode) => mode === 'offline').length;
      return whole(off, paid.length - off);
    }
    case 'AMOUNT_CAP_ONLY':
      return whole(offline, online);
    default: {
      const off = Math.min(offline, limit);
      return whole(off, Math.min(online, limit - off));
    }
  }
}
