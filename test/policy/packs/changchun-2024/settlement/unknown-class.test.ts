import { expect, it } from 'vitest';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { hired, project } from './example-facts.ts';

it('refuses a class that the catalogue does not know, with a statement and without', () => {
  const facts = project({
    demand: 10,
    plan: 10,
    classes: [{ catalogueClass: 'C', offline: 80 }],
    trainees: hired(10),
  });
  const unknown = {
    ...facts,
    classes: facts.classes.map((each) => ({ ...each, catalogueClass: 'X' as never })),
  };
  const refusal = expect.objectContaining({ code: 'unknown-catalogue-class' });
  expect(() => changchun2024.settle(unknown, { computedBy: 'test' })).toThrow(refusal);
  expect(() => changchun2024.amounts?.(unknown)).toThrow(refusal);
});
