import { describe, expect, it } from 'vitest';
import { stageName } from '#functions/stages/stage.ts';
import { readDefinition } from '#infra/constructs/stage-machine.ts';
import { type Resource, resourcesOf, synthesise } from './synthesised.ts';

interface MachineProperties {
  readonly DefinitionString: string;
  readonly DefinitionSubstitutions: Readonly<Record<string, unknown>>;
}

describe('the machines in the template', () => {
  const resources = resourcesOf(synthesise('example-cn'));
  const machines = resources
    .filter((resource: Resource) => resource.Type === 'AWS::StepFunctions::StateMachine')
    .map((resource) => resource.Properties as unknown as MachineProperties);

  it.each(stageName.options)('hold the text of %s as it lies in workflows', (stage) => {
    const text = readDefinition(stage);
    expect(machines.filter((machine) => machine.DefinitionString === text)).toHaveLength(1);
  });

  it('are given exactly the names that their texts leave open, the partition among them', () => {
    for (const { DefinitionString, DefinitionSubstitutions } of machines) {
      const open = new Set([...DefinitionString.matchAll(/\$\{(\w+)\}/g)].map((match) => match[1]));
      expect(Object.keys(DefinitionSubstitutions).sort()).toEqual([...open].sort());
      expect(DefinitionSubstitutions).toHaveProperty('Partition');
    }
  });
});
