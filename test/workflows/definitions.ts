import { findEntries } from '#infra/bundle.ts';
import { placeholdersOf, readDefinition } from '#infra/constructs/stage-machine.ts';

/** One state of a definition, as far as the contract tests read it. */
export interface State {
  readonly Type: string;
  readonly Resource?: string;
  readonly Arguments?: {
    readonly FunctionName: string;
    readonly Payload: Readonly<Record<string, string>>;
  };
  readonly TimeoutSeconds?: unknown;
  readonly Output?: string;
  readonly Retry?: readonly {
    readonly ErrorEquals: readonly string[];
    readonly MaxAttempts: number;
  }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Default?: string;
  readonly Next?: string;
  readonly End?: boolean;
}

/** A machine as its file says it. */
export interface Definition {
  readonly stage: string;
  readonly text: string;
  readonly placeholders: readonly string[];
  readonly StartAt: string;
  readonly QueryLanguage: string;
  readonly TimeoutSeconds: number;
  readonly States: Readonly<Record<string, State>>;
}

/** Reads the machine of a stage. */
export function definitionOf(stage: string): Definition {
  const text = readDefinition(stage);
  return { stage, text, placeholders: placeholdersOf(text), ...JSON.parse(text) } as Definition;
}

/** The file below `functions/` that a task of a machine calls, such as `approval/check-application`. */
export function entryOf(state: State): string {
  const name = /^\$\{(\w+)FunctionArn\}$/.exec(state.Arguments?.FunctionName ?? '')?.[1] ?? '';
  const file = name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const found = findEntries().filter((entry) => entry.endsWith(`/${file}`));
  if (found.length !== 1) throw new Error(`${found.length} handlers are called ${file}`);
  return found[0] ?? '';
}

/** Whether a state hands a token over and waits for its answer. */
export function isWait(state: State): boolean {
  return state.Resource?.endsWith('.waitForTaskToken') === true;
}

/** Outcomes that a Choice has branches for. */
export function branchesOf(state: State): string[] {
  return (state.Choices ?? []).map(({ Condition }) => {
    const outcome = /^\{% \$states\.input\.outcome = '([^']+)' %\}$/.exec(Condition)?.[1];
    if (outcome === undefined) throw new Error(`Not a plain comparison: ${Condition}`);
    return outcome;
  });
}
