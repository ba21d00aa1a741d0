import * as z from 'zod';
import { outcomes } from './finding.ts';

/** One fact of a sample that is otherwise: where it stands, with dots between, and what stands there instead; left out where there is no `to`. */
const changeSchema = z.strictObject({ path: z.string().min(1), to: z.json().optional() });

const caseSchema = z.strictObject({
  /** Facts that tests know by this name, for example `changchun-2024/opening`. */
  sample: z.string().min(1),
  /** The readings it is judged by, where not all are the default. */
  choices: z.record(z.string(), z.string()).optional(),
  /** The fact that is changed; the sample as it is where nothing is. */
  change: changeSchema.optional(),
  /** The gravest answer of the rule. */
  outcome: z.enum(outcomes),
});

/** Two cases of a rule, alike but for as little as possible. */
const exampleSchema = z.strictObject({
  /** Where the rule says the worst it can: a block, else a warning, else that a fact is missing, else that it does not apply. */
  stops: caseSchema,
  /** Where it lets pass, or does not apply if it cannot pass. */
  passes: caseSchema,
});

/** The examples of the rules of a pack, by the id of the rule. */
export const ruleExamplesSchema = z.record(z.string(), exampleSchema);

/** A named case that can be run: facts, the readings, and what a rule answers. */
export type ExampleCase = z.infer<typeof caseSchema>;

/** A case in which a rule stops, and one in which it lets pass. */
export type RuleExample = z.infer<typeof exampleSchema>;

/** Examples of rules, by the id of the rule. */
export type RuleExamples = ReadonlyMap<string, RuleExample>;
