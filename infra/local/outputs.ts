import type { StackOutputs } from './deploy.ts';

/** Names and ARNs of what was deployed, by the ids the stacks use with a small first letter. */
export interface DeployedNames {
  /** Table names, such as `cases`, `people`, `tasks`. */
  readonly tables: Readonly<Record<string, string>>;
  /** Bucket names: `quarantine` and `evidence`. */
  readonly buckets: Readonly<Record<string, string>>;
  /** Function names, such as `showHealth`. */
  readonly functions: Readonly<Record<string, string>>;
  /** Machine ARNs, such as `approval`. */
  readonly machines: Readonly<Record<string, string>>;
  /** Key ARNs: `personal` and `matching`. */
  readonly keys: Readonly<Record<string, string>>;
  readonly apiId: string;
  readonly busName: string;
}

/** Sorts the raw outputs of the stacks by what they name. */
export function deployedNames(outputs: StackOutputs): DeployedNames {
  return {
    tables: withPrefix(outputs, 'Table'),
    buckets: withPrefix(outputs, 'Bucket'),
    functions: withPrefix(outputs, 'Function'),
    machines: withPrefix(outputs, 'Machine'),
    keys: withPrefix(outputs, 'Key'),
    apiId: outputs['ApiId'] ?? '',
    busName: outputs['BusName'] ?? '',
  };
}

function withPrefix(outputs: StackOutputs, prefix: string): Record<string, string> {
  const chosen = Object.entries(outputs).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(
    chosen.map(([key, value]) => {
      const name = key.slice(prefix.length);
      return [name.charAt(0).toLowerCase() + name.slice(1), value];
    }),
  );
}
