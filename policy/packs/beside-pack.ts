import type { BesidePack } from '#policy/engine/document-pack.ts';
import { listsOfPacks } from './lists-of-packs.ts';
import { ruleExamples } from './rule-examples.ts';

/** What the page of a pack shows beside it: the examples of rules, and the lists of its document. */
export function besidePack(id: string): BesidePack {
  return { examples: ruleExamples, lists: listsOfPacks.get(id) ?? [] };
}
