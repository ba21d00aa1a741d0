import { describe, expect, it } from 'vitest';
import type { Finding } from '#policy/engine/finding.ts';
import type { RuleHead } from '#policy/engine/rule.ts';
import { decidingChoices } from '#policy/packs/chongqing-2021/settlement/deciding-choices.ts';

const sentence = { zh: '样例', en: 'sample' };

/** A rule in principle whose answer turns on a reading of its own. */
const rule: RuleHead = {
  id: 'sample/settlement/rule',
  stage: 'settlement',
  clauses: ['CQ21-5.d'],
  title: sentence,
  inPrinciple: true,
  choices: ['settle.days'],
};

const found = (outcome: Finding['outcome'], of = rule.id): Finding => ({
  rule: of,
  clauses: ['CQ21-5.d'],
  subject: { kind: 'trainee', id: 't1' },
  outcome,
  waivable: false,
  sentence,
});

describe('the readings a rule in principle turns on', () => {
  it.each([
    ['none where it does not apply', [found('not-applicable')], []],
    ['none where another rule spoke', [found('block', 'sample/settlement/other')], []],
    ['its own where it has nothing against it', [found('pass')], ['settle.days']],
    [
      'what 原则上 means too where it warns',
      [found('pass'), found('warn')],
      ['settle.days', 'in_principle.mode'],
    ],
    [
      'what 原则上 means too where it blocks',
      [found('block')],
      ['settle.days', 'in_principle.mode'],
    ],
  ])('%s', (_name, findings, ids) => {
    expect(decidingChoices([rule], findings)).toEqual(ids);
  });

  it('leaves out what 原则上 means where a rule is none in principle', () => {
    expect(decidingChoices([{ ...rule, inPrinciple: false }], [found('block')])).toEqual([
      'settle.days',
    ]);
  });
});
