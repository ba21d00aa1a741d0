import { EngineError } from '#policy/engine/engine-error.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';

/** Throws `EngineError` unknown-catalogue-class where the pack has no limits for a class. */
export function checkClasses(pack: PolicyPack, facts: SettlementFacts): void {
  facts.classes.forEach(({ catalogueClass }, index) => {
    if (!pack.parameters.some(({ id }) => id === `cc24.cap.${catalogueClass}.amount`)) {
      throw new EngineError('unknown-catalogue-class', {
        zh: `classes[${index}].catalogueClass：没有职业类别 ${catalogueClass}。`,
        en: `classes[${index}].catalogueClass: there is no catalogue class ${catalogueClass}.`,
      });
    }
  });
}
