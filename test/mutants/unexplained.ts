import { readFileSync } from 'node:fs';
import type { Survivor } from './survivors.ts';

/** As much of a change as tells it from the others. */
const longest = 60;

function short(code: string): string {
  const line = code.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A change within its line, `FILE: before ⟦CODE → CHANGE⟧ after`: without its number, which moves. */
export function told({ file, before, code, replacement, after }: Survivor): string {
  const change = `⟦${short(code)} → ${short(replacement)}⟧`;
  return `${file.replace('policy/', '')}: ${before.trimStart()}${change}${after}`;
}

/** The changes of which a document does not say, line by line, why nothing can tell them. */
export function unexplained(survivors: readonly Survivor[], document: string): readonly Survivor[] {
  const known = new Set(readFileSync(document, 'utf8').split('\n'));
  return survivors.filter((survivor) => !known.has(told(survivor)));
}
