import type { CalculationNode } from './derivation.ts';
import { type EvidenceRef, isEvidenceRef } from './facts/shared-facts.ts';
import type { Law } from './law.ts';

/** A fact that was read: its path, the named elements of lists it lies in, what it says (`—` where absent), and what shows it. */
export interface ReadFact {
  readonly path: string;
  readonly within: readonly string[];
  readonly value: string;
  readonly evidence: readonly EvidenceRef[];
}

/** A step that the view derived beforehand, a value of which was read; `within` as for the facts it was made of. */
export interface ReadStep {
  readonly within: readonly string[];
  readonly step: CalculationNode;
}

/** Who is told what is read. */
export interface Listener {
  fact(read: ReadFact): void;
  step(read: ReadStep): void;
  /** The law to hand out in place of one that lies in what is read. */
  law(found: Law): Law;
}

type Holder = Readonly<Record<string, unknown>>;
type Place = Pick<ReadFact, 'path' | 'within'>;

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === Array.prototype;
}

function isLaw(value: unknown): value is Law {
  return isHolder(value) && 'pack' in value && 'parameter' in value && 'choice' in value;
}

/** The tree that a part of a view carries, where it does. */
function stepOf({ derivation, derive }: Holder): CalculationNode | undefined {
  const tree: unknown = typeof derive === 'function' ? derive() : derivation;
  const isStep = isHolder(tree) && tree['node'] === 'calculation';
  return isStep ? (tree as unknown as CalculationNode) : undefined;
}

/** What an element of a list is called, where it has a name of its own; a row of a table has none. */
function nameOf(element: unknown): string | undefined {
  const { id, traineeId, date } = isHolder(element) ? element : {};
  const name = id ?? traineeId ?? date;
  return name === undefined ? undefined : String(name);
}

/** Where what a holder has under a key lies. */
function below({ path, within }: Place, holder: Holder, key: string): Place {
  const name = Array.isArray(holder) ? nameOf(holder[key as never]) : undefined;
  return {
    path: path === '' ? (name ?? key) : `${path}.${name ?? key}`,
    within: name === undefined ? within : [...within, name],
  };
}

/** Where each object of some facts lies, so that it is known where a view holds it. */
function placesIn(facts: object, path: string): ReadonlyMap<object, Place> {
  const places = new Map<object, Place>();
  const visit = (value: unknown, place: Place): void => {
    if (!isHolder(value)) return;
    places.set(value, place);
    for (const [key, inner] of Object.entries(value)) visit(inner, below(place, value, key));
  };
  visit(facts, { path, within: [] });
  return places;
}

/** What lies beside a fact to show it: `evidence`, or `groupProof` beside `group`. */
function evidenceBeside(holder: Holder, key: string): readonly EvidenceRef[] {
  return [holder[key], holder['evidence'], holder[`${key}Proof`]].flat().filter(isEvidenceRef);
}

/** Whether reading a key says something by itself: a list says that it is empty, else its elements speak. */
function saysSomething(holder: Holder, key: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (Array.isArray(holder))
    return key !== 'length' && Object.hasOwn(holder, key) && !isHolder(value);
  return typeof value !== 'function';
}

/** A value as a leaf says it. */
function said(value: unknown): string {
  if (value === undefined || value === null || Array.isArray(value)) return '—';
  if (isEvidenceRef(value)) return value.evidenceId;
  if (typeof value === 'boolean' || isHolder(value)) return value === false ? 'no' : 'yes';
  return String(value);
}

function factAt({ path, within }: Place, holder: Holder, key: string, value: unknown): ReadFact {
  return { path, within, value: said(value), evidence: evidenceBeside(holder, key) };
}

/** The same view, which tells the listener what is read of it; a fact is one that lies in `facts`, whatever the view made of them. `path` is where these facts lie in a whole. */
export function factsRead<V>(view: V, facts: object, listener: Listener, path = ''): V {
  const places = placesIn(facts, path);
  const seen = new Map<object, Map<string | undefined, object>>();
  /** A part of the view in the facts at `place`, or around them in the elements `within`. */
  const see = <T>(value: T, place: Place | undefined, within: readonly string[]): T => {
    if (isLaw(value)) return listener.law(value) as Law & T;
    if (!isHolder(value)) return value;
    const atPlaces = seen.get(value) ?? new Map<string | undefined, object>();
    seen.set(value, atPlaces);
    const known = atPlaces.get(place?.path);
    if (known !== undefined) return known as T;
    const get = (holder: Holder, key: string | symbol): unknown => {
      const inner: unknown = Reflect.get(holder, key);
      if (typeof key === 'symbol') return inner;
      if (place !== undefined) {
        const at = below(place, holder, key);
        if (saysSomething(holder, key, inner)) listener.fact(factAt(at, holder, key, inner));
        return see(inner, at, at.within);
      }
      const step = stepOf(holder);
      if (step !== undefined) listener.step({ within, step });
      return seeInView(inner, within);
    };
    const proxy = new Proxy<Holder & T>(value, { get });
    atPlaces.set(place?.path, proxy);
    return proxy;
  };
  /** What a view makes of an element of a list lies in that element, and so does what it holds. */
  const seeInView = <T>(value: T, around: readonly string[]): T => {
    if (!isHolder(value)) return value;
    const place = places.get(value);
    const { facts: made } = value;
    const within = (isHolder(made) ? places.get(made) : place)?.within ?? around;
    return see(value, place, within);
  };
  return seeInView(view, []);
}
