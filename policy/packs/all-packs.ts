import type { PolicyPack } from '#policy/engine/pack.ts';
import { changchun2024 } from './changchun-2024/pack.ts';
import { chongqing145 } from './chongqing-14-5/pack.ts';
import { chongqing2021 } from './chongqing-2021/pack.ts';
import { dadukou2022 } from './dadukou-2022/pack.ts';
import { qijiang2019 } from './qijiang-2019/pack.ts';

/** Every document that was read, whether or not its cases are run by the machines. */
export const allPacks: readonly PolicyPack[] = [
  changchun2024,
  chongqing2021,
  dadukou2022,
  qijiang2019,
  chongqing145,
];
