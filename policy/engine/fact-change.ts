/** Where a fact stands: keys and indices from the root. */
export type FactPath = readonly (string | number)[];

/** One fact as it would have to be; `to` is left out where it would have to be gone. */
export interface FactEdit {
  readonly path: FactPath;
  readonly to?: unknown;
}

/** An edit with the fact as it stands; `from` is left out where there is none. */
export interface FactChange extends FactEdit {
  readonly from?: unknown;
}

type Holder = Record<string | number, unknown>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** The fact at `path`; undefined where there is none. */
export function factAt(facts: unknown, path: FactPath): unknown {
  return path.reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), facts);
}

/** A copy of the facts with the edits applied in order; an element taken out of a list closes the gap. */
export function withEdits<F>(facts: F, edits: readonly FactEdit[]): F {
  const copy = structuredClone(facts);
  for (const { path, to } of edits) {
    const holder = factAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (!isHolder(holder) || key === undefined) continue;
    if (to !== undefined) holder[key] = to;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return copy;
}

/** The edits with what stands in the facts before each; an edit that changes nothing is left out. */
export function changesOf(facts: unknown, edits: readonly FactEdit[]): readonly FactChange[] {
  return edits.flatMap((edit) => {
    const from = factAt(facts, edit.path);
    if (JSON.stringify(from) === JSON.stringify(edit.to)) return [];
    return [{ ...edit, ...(from !== undefined && { from }) }];
  });
}
