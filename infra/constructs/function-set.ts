import type { Construct } from 'constructs';
import type { Tables } from '#infra/stacks/storage-stack.ts';
import { CloudFunction, type CloudFunctionProps, type FunctionModule } from './cloud-function.ts';
import type { TableUse } from './encrypted-table.ts';

/** Adds functions to a stack, a line each, with their rights to tables. */
export class FunctionSet {
  private readonly scope: Construct;
  private readonly tables: Tables;
  private readonly created = new Map<string, CloudFunction>();

  constructor(scope: Construct, tables: Tables) {
    this.scope = scope;
    this.tables = tables;
  }

  /**
   * Adds the function of a handler file below `functions/`. A variable or table that its `environment`
   * asks for and that is missing here is a compile error.
   *
   * @example
   * functions.add<typeof import('#functions/stages/hold-token.ts')>('stages/hold-token', {
   *   tables: { cases: 'write' },
   * });
   */
  add<Module extends FunctionModule>(
    entry: string,
    props: CloudFunctionProps<Module>,
  ): CloudFunction {
    const id = idOf(entry);
    const {
      tables = {},
      environment = {},
      ...limits
    } = props as {
      readonly tables?: Partial<Record<keyof Tables, TableUse>>;
      readonly environment?: Record<string, string>;
    };
    const uses = Object.entries(tables) as [keyof Tables, TableUse][];
    const names = uses.map(([name]) => [
      `${name.toUpperCase()}_TABLE`,
      this.tables[name].tableName,
    ]);
    const created = new CloudFunction(this.scope, id, {
      ...limits,
      entry,
      environment: { ...environment, ...Object.fromEntries(names) },
    });
    for (const [name, use] of uses) this.tables[name].allow(created, use);
    this.created.set(id, created);
    return created;
  }

  /**
   * The function of a placeholder in the text of a machine: `${HoldTokenFunctionArn}` stands for the
   * function `HoldToken`.
   */
  byPlaceholder(placeholder: string): CloudFunction {
    const found = this.created.get(placeholder.replace(/FunctionArn$/, ''));
    if (found === undefined) {
      throw new Error(`No function was added for \${${placeholder}}; add it in infra/process.`);
    }
    return found;
  }
}

/** `stages/hold-token` is `HoldToken`: the verb-noun of a handler is unique in the product. */
function idOf(entry: string): string {
  const words = entry.slice(entry.lastIndexOf('/') + 1).split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
