import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Activation } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';

/** The days on which new cases may be approved, first and last included. */
export interface PolicyWindow {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The window of CC24-7.a: from publication, or signature by choice, to the last day, or to the one
 * that a later instrument names. Undefined while the publication day is not recorded (AMB-08).
 */
export function policyWindow(activation: Activation | null, law: Law): PolicyWindow | undefined {
  const from =
    law.choice('validity.start') === 'SIGNATURE_DATE' ? law.pack.signedOn : activation?.publishedOn;
  if (from === undefined || from === null) return undefined;
  return { from, to: activation?.validUntil ?? law.date('cc24.valid_until') };
}

/** Whether a day lies in the window. */
export function isInside(day: CivilDate, window: PolicyWindow): boolean {
  return window.from <= day && day <= window.to;
}
