import type { IConstruct } from 'constructs';
import type { StageSettings } from '#infra/stages.ts';

/** Context key under which the app carries the settings of its stage. */
export const STAGE_CONTEXT = 'xunzhang:stage';

/** The settings of the stage that a construct belongs to. */
export function stageOf(construct: IConstruct): StageSettings {
  return construct.node.getContext(STAGE_CONTEXT) as StageSettings;
}
