import { type Citations, citationsSchema } from '#policy/engine/citation.ts';
import changchun2024 from './changchun-2024/citations.json' with { type: 'json' };
import chongqing145 from './chongqing-14-5/citations.json' with { type: 'json' };
import chongqing2021 from './chongqing-2021/citations.json' with { type: 'json' };
import dadukou2022 from './dadukou-2022/citations.json' with { type: 'json' };
import qijiang2019 from './qijiang-2019/citations.json' with { type: 'json' };

/**
 * Where every pack stands in its document, by the pack's id. A new parameter takes the place of its
 * clause, or a shorter one within it, and says its number, its word, or that the text leaves it open.
 */
export const citationsOfPacks: ReadonlyMap<string, Citations> = new Map(
  Object.entries({
    'changchun-2024': changchun2024,
    'chongqing-14-5': chongqing145,
    'chongqing-2021': chongqing2021,
    'dadukou-2022': dadukou2022,
    'qijiang-2019': qijiang2019,
  }).map(([pack, citations]) => [pack, citationsSchema.parse(citations)]),
);
