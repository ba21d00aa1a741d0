import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Finding, Outcome } from '#policy/engine/finding.ts';

/** What stops a case, the strongest first. */
export const stopping: readonly Outcome[] = ['block', 'warn', 'undetermined', 'not-applicable'];

/** What lets a case pass. */
export const passing: readonly Outcome[] = ['pass', 'not-applicable'];

const gravity: readonly Outcome[] = ['not-applicable', 'pass', 'warn', 'undetermined', 'block'];

/** The gravest answer of a rule among what was found; undefined where it says nothing. */
export function gravestOf(findings: readonly Finding[], rule: string): Outcome | undefined {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ outcome }) => outcome)
    .toSorted((a, b) => gravity.indexOf(b) - gravity.indexOf(a))[0];
}

const sources = globSync('policy/packs/**/*.ts').map((path) => readFileSync(path, 'utf8'));
const folders = {
  cc24: 'changchun-2024',
  cq21: 'chongqing-2021',
  ddk22: 'dadukou-2022',
  qj19: 'qijiang-2019',
  cq145: 'chongqing-14-5',
} as const;

/** The text of a rule: the file that names its id, or lies where the id says. */
function sourceOf(rule: string): string {
  const found = sources.find((text) => text.includes(`id: '${rule}'`));
  if (found !== undefined) return found;
  const [prefix, stage, name] = rule.split('/');
  const path = `policy/packs/${folders[prefix as keyof typeof folders]}/rules/${stage}/${name}.ts`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

const words: Readonly<Partial<Record<Outcome, string>>> = {
  block: 'say.block(',
  warn: 'say.warn(',
  undetermined: 'say.missing(',
  'not-applicable': 'say.notApplicable(',
};

/** The strongest answer of rules whose text is shared and lies elsewhere. */
const shared: Readonly<Record<string, Outcome>> = {
  'cq21/settlement/histories-given': 'warn',
  'qj19/settlement/histories-given': 'warn',
};

/** The strongest answer that stands in the text of a rule; undefined where the text is shared and cannot tell. */
export function strongestIn(rule: string): Outcome | undefined {
  if (shared[rule] !== undefined) return shared[rule];
  const text = sourceOf(rule);
  return stopping.find((outcome) => text.includes(words[outcome] ?? 'say.pass('));
}
