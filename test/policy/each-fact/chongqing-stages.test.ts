import { describe } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { chongqingStages } from './chongqing-stages.ts';
import { tryStages } from './stage.ts';

describe.each(chongqingStages)('each fact of the stages of $id', (pack, day, stages) => {
  tryStages(pack, stages, (choices) => () => lawOn(pack, civilDate(day), choices));
});
