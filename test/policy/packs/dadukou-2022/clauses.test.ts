import { describe } from 'vitest';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { itKeepsARegister } from '#test/policy/packs/register.ts';

describe('the register of the Dadukou notice', () => {
  itKeepsARegister(dadukou2022, {
    hard: 22,
    soft: 5,
    org: 1,
    stages: {
      approval: 9,
      opening: 7,
      supervision: 2,
      settlement: 3,
      institution: 1,
      masterdata: 6,
    },
  });
});
