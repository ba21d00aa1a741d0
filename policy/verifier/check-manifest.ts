import { createHash, hash } from 'node:crypto';
import type { JsonValue, Reading } from './canonical-reader.ts';

const MANIFEST = '/manifest';

/** The hash of a node as it stands in the file; that of the whole leaves its manifest out. */
export function hashOf({ bytes, spans }: Reading, pointer: string): string {
  const [from, to] = spans.get(pointer) ?? [0, 0];
  if (pointer !== '') return hash('sha256', bytes.subarray(from, to));
  const [manifestFrom, manifestTo] = spans.get(MANIFEST) ?? [0, 0];
  return createHash('sha256')
    .update(bytes.subarray(0, manifestFrom - '"manifest":'.length))
    .update(bytes.subarray(manifestTo + 1))
    .digest('hex');
}

function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

interface Entry {
  readonly at: string;
  readonly sha256: string;
}

/** The entries by pointer; what is no entry, or stands twice, is told by its own place. */
function entriesOf(manifest: readonly JsonValue[]) {
  const listed = new Map<string, Entry>();
  const odd: string[] = [];
  manifest.forEach((entry, index) => {
    const at = `${MANIFEST}/${index}`;
    const [pointer, hash, ...rest] = Array.isArray(entry) ? (entry as readonly JsonValue[]) : [];
    const isEntry = typeof pointer === 'string' && typeof hash === 'string' && rest.length === 0;
    if (isEntry && !listed.has(pointer)) listed.set(pointer, { at, sha256: hash });
    else odd.push(at);
  });
  return { listed, odd };
}

/**
 * The deepest nodes that are not what the manifest says, and the entries of the manifest that are not
 * what the nodes say: where the node around one is intact, or all below it is, the entry was altered.
 */
export function alteredNodes(reading: Reading): readonly string[] {
  const { manifest } = reading.value as { readonly manifest?: JsonValue };
  if (!Array.isArray(manifest)) return [MANIFEST];
  const { listed, odd } = entriesOf(manifest as readonly JsonValue[]);
  const nodes = [...reading.spans.keys()].filter((pointer) => pointer !== MANIFEST);
  const intact = new Set(
    nodes.filter((pointer) => listed.get(pointer)?.sha256 === hashOf(reading, pointer)),
  );
  const broken = nodes.filter((pointer) => !intact.has(pointer));
  if (broken.length === 0 && listed.size === nodes.length) return odd;

  const present = new Set(nodes);
  const gone = [...listed.keys()].filter((pointer) => !present.has(pointer));
  const parents = new Set(nodes.map(parentOf));
  const parentsOfOdd = new Set([...broken, ...gone].map(parentOf));
  const entryOf = (pointer: string): string => listed.get(pointer)?.at ?? MANIFEST;
  const isAroundIntact = (pointer: string): boolean => intact.has(parentOf(pointer) ?? '-');

  const named = broken.map((pointer) => {
    if (isAroundIntact(pointer)) return entryOf(pointer);
    const isNew = !listed.has(pointer);
    if (isNew) return listed.has(parentOf(pointer) ?? '-') ? pointer : undefined;
    if (parentsOfOdd.has(pointer)) return undefined;
    return parents.has(pointer) ? entryOf(pointer) : pointer;
  });
  const lost = gone.map((pointer) => {
    if (isAroundIntact(pointer)) return entryOf(pointer);
    return gone.includes(parentOf(pointer) ?? '-') ? undefined : pointer;
  });
  const all = [...new Set([...named, ...lost, ...odd])].filter((node) => node !== undefined);
  // Where so many entries are gone that no node can be told from them, they are what was altered.
  if (all.length === 0) return [MANIFEST];
  const inManifest = all.some((node) => node.startsWith(`${MANIFEST}/`));
  return inManifest ? all.filter((node) => node !== MANIFEST) : all;
}
