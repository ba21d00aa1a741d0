import { describe } from 'vitest';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { itKeepsARegister } from '#test/policy/packs/register.ts';

describe('the register of the Chongqing notice', () => {
  itKeepsARegister(chongqing2021, {
    hard: 56,
    soft: 12,
    org: 5,
    stages: {
      approval: 8,
      opening: 10,
      supervision: 3,
      assessment: 3,
      settlement: 16,
      reporting: 4,
      institution: 16,
      masterdata: 13,
    },
    later: ['CQ21-8.o'],
  });
});
