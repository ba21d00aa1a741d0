import { describe } from 'vitest';
import { chongqingStages } from './chongqing-stages.ts';
import { tryStages } from './try-stages.ts';

describe.each(chongqingStages)('each fact of the stages of $pack.id', (tried) => {
  tryStages(tried);
});
