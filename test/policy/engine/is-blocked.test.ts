import { expect, it } from 'vitest';
import { isBlocked } from '#policy/engine/counterfactual.ts';
import type { Finding, FindingSubject } from '#policy/engine/finding.ts';

const found = (subject: FindingSubject, outcome: Finding['outcome'], rule = 'a/rule'): Finding => ({
  rule,
  clauses: [],
  subject,
  outcome,
  waivable: false,
  sentence: { zh: '样例', en: 'sample' },
});

const person = { kind: 'trainee', id: '7' } as const;
const block = found(person, 'block');

it.each([
  ['by a block of its own', block, true],
  ['not by a warning', found(person, 'warn'), false],
  ['not by another rule', found(person, 'block', 'another/rule'), false],
  ['not by a block of somebody else', found({ kind: 'trainee', id: '8' }, 'block'), false],
  [
    'not by a block of something else of that id',
    found({ kind: 'class', id: '7' }, 'block'),
    false,
  ],
])('a subject is blocked %s', (_what, other, blocked) => {
  expect(isBlocked(block, [other])).toBe(blocked);
});
