import type { Objections } from '#policy/engine/facts/contradiction.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { CatalogueEntry } from '#policy/engine/pack.ts';
import { catalogue2024, namedButUnlisted, occupationAliases } from './catalogue.ts';

const { entries } = catalogue2024;

/** How many entries are named instead of one that is not there. */
const named = 3;

function alikeFromTheStart(one: string, other: string): number {
  const differs = [...one].findIndex((character, at) => character !== other[at]);
  return differs < 0 ? one.length : differs;
}

function sharedCharacters(one: string, other: string): number {
  return [...new Set(one)].filter((character) => other.includes(character)).length;
}

/** The entries nearest to a code and a name: most characters of the name, then most of the code from its start. */
function nearest(code: string, name: string): readonly CatalogueEntry[] {
  return entries
    .toSorted(
      (a, b) =>
        sharedCharacters(name, b.occupation) - sharedCharacters(name, a.occupation) ||
        alikeFromTheStart(code, b.code) - alikeFromTheStart(code, a.code),
    )
    .slice(0, named);
}

/** Objects to an occupation that neither the catalogue nor 二(一) names and that was not approved and filed besides (CC24-2.1.a, 2.1.b, AMB-11), and to a code that is not that of the name. */
export function occupationKnown({ project }: SettlementFacts, say: Objections): void {
  const { occupationCode: code, occupation: name = '', extraOccupation } = project;
  const path = ['project', 'occupationCode'];
  const codeOfName =
    occupationAliases.get(name) ?? entries.find(({ occupation }) => occupation === name)?.code;
  if (codeOfName !== undefined && codeOfName !== code) {
    say.refuse(
      path,
      `目录中“${name}”的编码为 ${codeOfName}。`,
      `The catalogue has occupation ${codeOfName} under that name.`,
    );
    return;
  }
  if (extraOccupation === true || namedButUnlisted.includes(name)) return;
  if (entries.some((entry) => entry.code === code)) return;
  const near = nearest(code, name);
  say.refuse(
    path,
    `目录没有这一职业，也未写明已批准备案（extraOccupation）；最接近的有：${near.map((entry) => `${entry.code} ${entry.occupation}`).join('、')}。`,
    `The catalogue has no such occupation, nor is it said to be approved and filed (extraOccupation); nearest: ${near.map((entry) => entry.code).join(', ')}.`,
  );
}
