import type { ShownList } from '#policy/engine/shown-list.ts';
import { lists as chongqing145 } from './chongqing-14-5/lists.ts';
import { lists as dadukou2022 } from './dadukou-2022/lists.ts';
import { lists as qijiang2019 } from './qijiang-2019/lists.ts';

/** The lists that the page of a pack shows, by the pack’s id; the other documents ask for none. */
export const listsOfPacks: ReadonlyMap<string, readonly ShownList[]> = new Map([
  ['chongqing-14-5', chongqing145],
  ['dadukou-2022', dadukou2022],
  ['qijiang-2019', qijiang2019],
]);
