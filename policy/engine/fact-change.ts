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

/** A copy of `at` with one edit made; what the edit does not touch is shared with it. */
function edited(at: unknown, [key, ...rest]: FactPath, to: unknown): unknown {
  if (!isHolder(at) || key === undefined) return at;
  const inside = at[key];
  if (rest.length > 0 && !isHolder(inside)) return at;
  const copy = (Array.isArray(at) ? [...at] : { ...at }) as Holder;
  if (rest.length > 0) copy[key] = edited(inside, rest, to);
  else if (to !== undefined) copy[key] = to;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

/** A copy of the facts with the edits applied in order; an element taken out of a list closes the gap. */
export function withEdits<F>(facts: F, edits: readonly FactEdit[]): F {
  return edits.reduce<unknown>((copy, { path, to }) => edited(copy, path, to), facts) as F;
}

/** The edits with what stands in the facts before each; an edit that changes nothing is left out. */
export function changesOf(facts: unknown, edits: readonly FactEdit[]): readonly FactChange[] {
  return edits.flatMap((edit) => {
    const from = factAt(facts, edit.path);
    if (JSON.stringify(from) === JSON.stringify(edit.to)) return [];
    return [{ ...edit, ...(from !== undefined && { from }) }];
  });
}
