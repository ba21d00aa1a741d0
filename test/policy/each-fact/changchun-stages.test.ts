import { describe } from 'vitest';
import { changchunStages } from './changchun-stages.ts';
import { tryStages } from './try-stages.ts';

describe('each fact of the stages of Changchun', () => {
  tryStages(changchunStages);
});
