import { explainCounterfactuals } from '#policy/engine/explain-counterfactuals.ts';
import { explainReadings } from '#policy/engine/explain-readings.ts';
import { explainStatement } from '#policy/engine/explain-statement.ts';
import { explainVerdicts } from '#policy/engine/explain-verdicts.ts';
import { type SettleRequest, settledFile } from './settled-file.ts';

/** The statement of a facts file in Chinese, with what each objection of a rule rests on, what other readings would pay and what would turn a refusal; throws `BadInput` or `EngineError`. */
export function explainFile(request: SettleRequest): string {
  const { statement, verdicts, readings, counterfactuals } = settledFile(request).settled;
  return [
    explainStatement(statement),
    explainVerdicts(verdicts()),
    explainReadings(readings()),
    explainCounterfactuals(counterfactuals() ?? []),
  ].join('');
}
