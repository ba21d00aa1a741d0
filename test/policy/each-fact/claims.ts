import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { ClaimKind } from '#policy/engine/pack.ts';
import { changchunClaims } from './changchun-claims.ts';
import {
  busyWorker,
  decidedAllowance,
  longApprenticeship,
  onlineCourse,
  repeatedApprenticeship,
  repeatedCourse,
  repeatedInDadukou,
  secondAdvance,
  staffCourse,
} from './chongqing-claims.ts';

/** A claim whose facts are changed one by one, with the readings it is settled by. */
export interface TriedClaim {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly facts: object;
  readonly choices: ChoiceOverrides;
}

/** The claim that a pack prints as its example. */
function exampleOf({ example }: ClaimKind): object {
  const { pack: _, ...facts } = JSON.parse(readFileSync(example, 'utf8')) as { pack: string };
  return facts;
}

type Tried = readonly [facts: () => object, choices?: ChoiceOverrides];

/** Claims that show what the example of their kind does not; that of Changchun is too large to change all of it. */
const further: Readonly<Record<string, Readonly<Record<string, Tried>>>> = {
  'changchun-2024/project': changchunClaims,
  'chongqing-2021/course': {
    'of-staff': [staffCourse],
    online: [onlineCourse],
    repeated: [() => repeatedCourse(null)],
  },
  'chongqing-2021/apprenticeship': {
    long: [longApprenticeship],
    repeated: [repeatedApprenticeship],
  },
  'chongqing-2021/work-training': { busy: [busyWorker] },
  'dadukou-2022/course': { repeated: [repeatedInDadukou] },
  'dadukou-2022/advance': { second: [secondAdvance] },
  'qijiang-2019/course': { 'of-staff': [staffCourse], repeated: [() => repeatedCourse()] },
  'qijiang-2019/apprenticeship': { repeated: [repeatedApprenticeship] },
  'qijiang-2019/living-allowance': { decided: [decidedAllowance] },
};

/** The claims of a pack whose facts are changed one by one. */
export function claimsOf(pack: {
  readonly id: string;
  readonly claims: readonly ClaimKind[];
}): readonly TriedClaim[] {
  return pack.claims.flatMap((claim) => {
    const { id, facts: schema } = claim;
    const others = Object.entries(further[`${pack.id}/${id}`] ?? {});
    const example = { name: id, schema, facts: exampleOf(claim), choices: {} };
    return [
      ...(id === 'project' ? [] : [example]),
      ...others.map(([name, [facts, choices = {}]]) => ({
        name: `${id}-${name}`,
        schema,
        facts: facts(),
        choices,
      })),
    ];
  });
}
