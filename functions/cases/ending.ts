import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';

/**
 * How something ended before its aim (终止), by whom and when. The applicant took it back (`withdrawn`) or
 * gave up what had been approved (`given-up`); an officer refused it (`refused`); there was no money for
 * it (`unfunded`); the rules exclude it (`ruled-out`); an objection to it was upheld.
 */
export const ending = z.object({
  cause: z.enum(['withdrawn', 'given-up', 'refused', 'unfunded', 'ruled-out', 'objection-upheld']),
  /** The account that ended it; `system` where rules alone did. */
  by: z.string(),
  at: instant,
});
export type Ending = z.infer<typeof ending>;
export type EndingCause = Ending['cause'];

/** What a state that has ended carries; items stored by release 0.1.0 do not say how it ended. */
export const ended = { reason: z.string(), ending: ending.optional() };
