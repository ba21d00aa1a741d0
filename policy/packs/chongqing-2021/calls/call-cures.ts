import type { Cure } from '#policy/engine/counterfactual.ts';
import { setting } from '#policy/engine/lever.ts';
import { byTheDay } from '../cures/by-the-day.ts';
import { closing } from './open-to-qualified.ts';
import type { PublicCallFacts } from './public-call.ts';

/** Called in public, shutting nobody out, or both. */
export const calledInPublic: Cure<PublicCallFacts> = ({ on, publishedOn, conditions }) => {
  const open = {
    path: ['conditions'],
    to: conditions.filter((each) => !closing.includes(each)),
  };
  return [
    byTheDay(['publishedOn'], publishedOn, on, '公告发布日', 'called'),
    setting([open], '不设排除条件', 'no condition that shuts anybody out'),
    setting(
      [{ path: ['publishedOn'], to: on }, open],
      '公开发布且不设排除条件',
      'called in public, with no condition that shuts anybody out',
    ),
  ];
};

/** Public and private institutions alike. */
export const anyOwner: Cure<PublicCallFacts> = ({ conditions }) => [
  setting(
    [{ path: ['conditions'], to: conditions.filter((each) => each !== 'ownership') }],
    '不区分公办、民办',
    'no condition of ownership',
  ),
];
