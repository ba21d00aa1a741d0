import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { staffCourse } from '#test/policy/each-fact/chongqing-claims.ts';
import { agreedStatement } from './agreed.ts';

function example(kind: string): object {
  const path = `policy/packs/qijiang-2019/examples/${kind}.json`;
  const { pack: _, ...facts } = JSON.parse(readFileSync(path, 'utf8')) as { readonly pack: string };
  return facts;
}

const always = { payee: 'ALWAYS_INSTITUTION' };

describe('engine and verifier agree on who is paid in Qijiang', () => {
  it.each<[string, object, ChoiceOverrides, string]>([
    ['a course of an institution', example('course'), {}, 'institution'],
    ['a course of an enterprise for its staff', staffCourse(), {}, 'enterprise'],
    ['the same by choice', staffCourse(), always, 'institution'],
    ['an advance', example('advance'), {}, 'institution'],
    ['training through work', example('work-training'), {}, 'enterprise'],
    ['an apprenticeship', example('apprenticeship'), {}, 'enterprise'],
    ['a living allowance', example('living-allowance'), {}, 'trainee'],
    ['the same by choice', example('living-allowance'), always, 'institution'],
  ])('%s', (_what, facts, choices, payee) => {
    expect(agreedStatement('qijiang-2019', facts, choices).payee).toBe(payee);
  });
});
