import type { CalculationNode, ChoiceNode, Derivation, ParameterNode } from './derivation.ts';
import { factLeaf, referTo } from './derive.ts';
import type { ReadFact, ReadStep } from './facts-read.ts';
import type { Finding } from './finding.ts';

/** What one rule asked of the law and read of the facts while it judged, each once. */
export class Heard {
  readonly #law = new Map<string, ParameterNode | ChoiceNode>();
  readonly #steps = new Map<CalculationNode, readonly string[]>();
  readonly #facts = new Map<string, ReadFact>();
  /** The paths of facts by the elements they lie in. */
  readonly #inside = new Map<string, Set<string>>();
  /** What holds something that was read: that it is there goes without saying. */
  readonly #holders = new Set<string>();

  asked(leaf: ParameterNode | ChoiceNode): void {
    const of = leaf.node === 'parameter' ? `${leaf.from} ${leaf.value}` : leaf.option;
    this.#law.set(`${leaf.node} ${leaf.id} ${of}`, leaf);
  }

  step({ step, within }: ReadStep): void {
    this.#steps.set(step, within);
  }

  fact(read: ReadFact): void {
    const { path, within } = read;
    if (this.#facts.has(path)) return;
    this.#facts.set(path, read);
    for (const name of within) {
      this.#inside.set(name, (this.#inside.get(name) ?? new Set()).add(path));
    }
    for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
      this.#holders.add(path.slice(0, end));
    }
  }

  law(node: 'parameter' | 'choice'): readonly Derivation[] {
    return [...this.#law.values()].filter((leaf) => leaf.node === node);
  }

  /** The steps about the subject of a finding, and those about nobody in particular: by a clause of it, or all of them where none is. */
  stepsFor({ clauses, subject }: Finding): readonly Derivation[] {
    const names = subject.id.split('/');
    const all = [...this.#steps];
    const about = all.filter(([, within]) => within.some((name) => names.includes(name)));
    const general = all.filter(([, within]) => within.length === 0);
    const cited = general.filter(([step]) => step.clauses.some((id) => clauses.includes(id)));
    const steps = [...about, ...(cited.length > 0 ? cited : general)];
    return steps.map(([step]) => (step.id === undefined ? step : referTo(step)));
  }

  /** What was read about the subject of a finding, or about nobody in particular; of a subject that is no element of a list, everything. First what lies in no list. */
  factsAbout({ subject, missing }: Finding): readonly Derivation[] {
    const names = subject.id.split('/');
    const about = new Set(names.flatMap((name) => [...(this.#inside.get(name) ?? [])]));
    const told = [...this.#facts.values()].filter(({ path, within, value }) => {
      const isAbout = about.size === 0 || within.length === 0 || about.has(path);
      const isName = names.includes(value) || within.includes(value);
      return isAbout && path !== missing && !isName && !this.#holders.has(path);
    });
    return told
      .toSorted((a, b) => a.within.length - b.within.length)
      .map(({ path, value, evidence }) =>
        factLeaf(path, { zh: path, en: path }, value, 'text', evidence),
      );
  }
}
