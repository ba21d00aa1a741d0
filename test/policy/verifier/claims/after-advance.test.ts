import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { agreedStatement } from './agreed.ts';

/** A course of one veteran who earns 1,500 yuan, after so much was paid in advance. */
function advanced(...yuan: readonly number[]): object {
  const course = courseFacts({ standard: 1500, days: daysOf(3, 6) });
  const advances = yuan.map((each, at) => ({
    id: `v${at}`,
    fen: each * 100,
    paidOn: '2021-05-02',
  }));
  return {
    ...course,
    advances,
    trainees: course.trainees.map((each) => ({ ...each, group: 'veteran' })),
  };
}

const netted = { 'advance.excess': 'NET_AUTOMATICALLY' };
const pays = (balanceFen: number) => ({ balanceFen, recoverFen: 0, netFen: undefined });
const recovers = (recoverFen: number) => ({ balanceFen: 0, recoverFen, netFen: undefined });
const nets = (netFen: number) => ({ balanceFen: 0, recoverFen: 0, netFen });

describe('engine and verifier agree on what is left after an advance', () => {
  it.each<[string, object, ChoiceOverrides, object]>([
    ['less than earned', advanced(1000), {}, pays(50_000)],
    ['less by choice', advanced(1000), netted, pays(50_000)],
    ['two of them', advanced(1000, 200), {}, pays(30_000)],
    ['what was earned', advanced(1500), {}, pays(0)],
    ['what was earned, by choice', advanced(1500), netted, pays(0)],
    ['more', advanced(1600), {}, recovers(10_000)],
    ['more by choice', advanced(1600), netted, nets(10_000)],
  ])('%s', (_what, facts, choices, left) => {
    const { advance } = agreedStatement('qijiang-2019', facts, choices);
    const { balanceFen, recoverFen, netFen } = advance ?? {};
    expect({ balanceFen, recoverFen, netFen }).toEqual(left);
  });

  it('tells none where nothing was advanced', () => {
    expect(agreedStatement('qijiang-2019', advanced()).advance).toBeUndefined();
  });
});
