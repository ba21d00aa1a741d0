import type { Cures } from '#policy/engine/counterfactual.ts';
import { counting, setting } from '#policy/engine/lever.ts';
import type { CourseOpeningFacts } from '../facts/opening.ts';
import { onlineShareRule } from '../settlement/online-limit.ts';
import { byTheDay } from './by-the-day.ts';
import { employed } from './on-roster.ts';

const recognised = ['centre', 'recognisedOn'];
const filed = ['centre', 'filedOn'];

/** What turns each block of an opening under the notice of the city. */
export const openingCures: Cures<CourseOpeningFacts> = {
  'cq21/opening/centre-filed': ({ asOf, centre }) => [
    byTheDay(recognised, centre?.recognisedOn, asOf, '区县认定日', 'recognised'),
    byTheDay(filed, centre?.filedOn, asOf, '市级备案日', 'filed'),
    setting(
      [
        { path: recognised, to: asOf },
        { path: filed, to: asOf },
      ],
      `区县认定和市级备案不晚于 ${asOf}`,
      `recognised and filed by ${asOf}`,
    ),
  ],
  'cq21/opening/centre-occupation': ({ centre, occupation: { code, name } }) => [
    setting(
      [
        {
          path: ['centre', 'occupationCodes'],
          to: [...(centre?.occupationCodes ?? []), code ?? name],
        },
      ],
      '该工种经认定',
      'the occupation recognised',
    ),
  ],
  'cq21/opening/worker-relation': employed,
  [onlineShareRule]: ({ plan: { online } }) => [
    counting(['plan', 'online'], online, -1, online, '线上课时', 'class hours online:'),
  ],
};
