import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { EngineError } from '#policy/engine/engine-error.ts';

/** Readings that the pack names but the settlement does not compute; taking one must not pass silently. */
const notComputed: Readonly<Record<string, readonly string[]>> = {
  'employment.contract_window': ['MINIMUM_MONTHS_IN_POST'],
  min_wage: ['DISTRICT_TABLE', 'HOURLY_FOR_PART_TIME'],
  'min_hours.base': ['DELIVERED_PER_TRAINEE'],
  'attendance.leave': ['EXCUSED_REMOVED_FROM_DENOMINATOR'],
};

/** Throws `EngineError` reading-not-computed where an override names a reading the settlement lacks. */
export function checkReadings(overrides: ChoiceOverrides): void {
  for (const [id, option] of Object.entries(overrides)) {
    if (notComputed[id]?.includes(option) === true) {
      throw new EngineError('reading-not-computed', {
        zh: `结算尚不支持解释口径 ${id}=${option}。`,
        en: `The settlement does not compute the reading ${id}=${option}.`,
      });
    }
  }
}
