import type { JsonValue } from './canonical-reader.ts';

function textOf(value: JsonValue): string {
  return JSON.stringify(value);
}

/** The evidence that facts name, each once, as canonical text in order. */
function evidenceOf(facts: JsonValue): readonly string[] {
  const found = new Set<string>();
  const waiting: JsonValue[] = [facts];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('evidenceId' in value && 'version' in value && 'sha256' in value) found.add(textOf(value));
    else waiting.push(...Object.values(value));
  }
  return [...found].toSorted();
}

/** Whether the list of evidence is that of the facts, no piece more and none less. */
export function namesAllEvidence(evidence: JsonValue, facts: JsonValue): boolean {
  const listed = Array.isArray(evidence) ? (evidence as readonly JsonValue[]).map(textOf) : [];
  return textOf(listed) === textOf(evidenceOf(facts));
}
