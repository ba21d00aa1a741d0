import type { Cures } from '#policy/engine/counterfactual.ts';
import { askMore } from '../advances/advance-cures.ts';
import { finish, noClauseYet, noEvent, otherInstrument, shorten, train } from './apprenticeship.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { admit, earn } from './course.ts';
import { certify, enter, join } from './people.ts';
import { personLineCures } from './persons.ts';
import { work } from './work-training.ts';

/** What turns each kind of line that pays nothing, in Chongqing and its districts. */
export const lineCures: Cures<ClaimFacts> = {
  'not-entered': enter,
  'outside-groups': join,
  'class-barred': admit,
  'no-certificate': certify,
  'conditions-unmet': finish,
  'no-listed-event': () => noEvent,
  'ended-early': () => noClauseYet,
  'after-action': () => otherInstrument,
  'rule-blocked': shorten,
  certified: earn,
  'work-training': work,
  completed: train,
  'cut-short': train,
  advance: askMore,
  ...personLineCures,
};
