import { type RuleExamples, ruleExamplesSchema } from '#policy/engine/rule-example.ts';
import changchun2024 from './changchun-2024/examples/rules.json' with { type: 'json' };
import chongqing145 from './chongqing-14-5/examples/rules.json' with { type: 'json' };
import chongqing2021 from './chongqing-2021/examples/rules.json' with { type: 'json' };
import dadukou2022 from './dadukou-2022/examples/rules.json' with { type: 'json' };
import qijiang2019 from './qijiang-2019/examples/rules.json' with { type: 'json' };

/** An example of every rule of every pack; a test runs each of them. */
export const ruleExamples: RuleExamples = new Map(
  [changchun2024, chongqing145, chongqing2021, dadukou2022, qijiang2019].flatMap((examples) =>
    Object.entries(ruleExamplesSchema.parse(examples)),
  ),
);
