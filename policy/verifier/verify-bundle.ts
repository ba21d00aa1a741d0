import * as z from 'zod';
import { type JsonValue, type Reading, readCanonical } from './canonical-reader.ts';
import { alteredNodes, hashOf } from './check-manifest.ts';
import {
  compareStatement,
  type Difference,
  type Stated,
  statedSchema,
} from './compare-statement.ts';
import { namesAllEvidence } from './evidence-named.ts';
import { type LawData, lawDataSchema } from './law-of-bundle.ts';
import { NotCovered } from './not-covered.ts';
import { recompute } from './recompute.ts';
import { alwaysUnchecked, type Report } from './report.ts';

const nothingFound: Omit<Report, 'answer'> = {
  root: undefined,
  altered: [],
  stop: undefined,
  differences: [],
  notCovered: [],
  unchecked: [],
};

const partNames = ['evidence', 'facts', 'law', 'manifest', 'schema', 'statement'];

/** The parts a bundle must have, no more and no less; by pointer what is wrong about them. */
function oddParts(value: JsonValue): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['/'];
  const names = Object.keys(value);
  const missing = partNames.filter((name) => !names.includes(name));
  const others = names.filter((name) => !partNames.includes(name));
  return [...others, ...missing].map((name) => `/${name}`);
}

const partsSchema = z.object({
  statement: statedSchema,
  law: lawDataSchema,
  schema: z.literal('xunzhang.bundle/1'),
});

/** The statement and the law of a bundle; the nodes that do not have the shape they must have. */
function shaped(value: JsonValue): readonly string[] | { stated: Stated; data: LawData } {
  const parts = partsSchema.safeParse(value);
  if (parts.success) return { stated: parts.data.statement, data: parts.data.law };
  return parts.error.issues.map(({ path }) => `/${path.map(String).join('/')}`);
}

/** What the statement says of itself beside its amounts: its basis, its pack, its readings, its evidence. */
function differencesOfBasis(
  reading: Reading,
  stated: Stated,
  data: LawData,
): readonly Difference[] {
  const { facts = null, evidence = null } = reading.value as Readonly<Record<string, JsonValue>>;
  const rows: readonly (readonly [node: string, stated: string, computed: string])[] = [
    ['/statement/basis/facts', stated.basis.facts, hashOf(reading, '/facts')],
    ['/statement/basis/law', stated.basis.law, hashOf(reading, '/law')],
    ['/statement/pack/id', stated.pack.id, data.id],
    ['/statement/pack/revision', stated.pack.revision, data.revision],
    ...stated.choices.map(({ id, option }, index) => {
      const taken = data.choices.find((choice) => choice.id === id)?.taken ?? '—';
      return [`/statement/choices/${index}/option`, option, taken] as const;
    }),
  ];
  const differences = rows
    .filter(([, said, found]) => said !== found)
    .map(([node, said, found]) => ({ node, stated: said, computed: found }));
  const named = namesAllEvidence(evidence, facts);
  return named
    ? differences
    : [...differences, { node: '/evidence', stated: '…', computed: 'the evidence of /facts' }];
}

/** Amounts of a bundle whose hashes hold, computed a second time. */
function recomputed(reading: Reading, stated: Stated, data: LawData): Omit<Report, 'answer'> {
  const { facts = null } = reading.value as Readonly<Record<string, JsonValue>>;
  const basis = differencesOfBasis(reading, stated, data);
  try {
    const found = recompute(facts, data);
    if ('trainees' in found) {
      const differences = [...basis, ...compareStatement(stated, found)];
      return { ...nothingFound, differences, unchecked: alwaysUnchecked };
    }
    return { ...nothingFound, differences: basis, notCovered: found };
  } catch (error) {
    if (error instanceof NotCovered) {
      return { ...nothingFound, differences: basis, notCovered: [error.message] };
    }
    if (!(error instanceof z.ZodError)) throw error;
    const odd = error.issues.map(({ path }) => ({
      node: `/facts/${path.map(String).join('/')}`,
      stated: '—',
      computed: '—',
    }));
    return { ...nothingFound, differences: [...basis, ...odd] };
  }
}

/** Checks the bytes of a bundle by themselves: hashes first, then every amount once more from facts and law. `root` is the SHA-256 of the statement from a notice or ledger. */
export function verifyBundle(bytes: Uint8Array, root?: string): Report {
  const reading = readCanonical(bytes);
  if (!('spans' in reading)) {
    return { ...nothingFound, answer: 'altered', stop: reading, altered: [reading.node] };
  }
  const parts = oddParts(reading.value);
  if (parts.length > 0) return { ...nothingFound, answer: 'altered', altered: parts };
  const found = hashOf(reading, '/statement');
  const nodes = alteredNodes(reading);
  if (nodes.length > 0) return { ...nothingFound, answer: 'altered', root: found, altered: nodes };
  const shape = shaped(reading.value);
  if ('length' in shape) return { ...nothingFound, answer: 'altered', root: found, altered: shape };
  const report = { ...recomputed(reading, shape.stated, shape.data), root: found };
  if (root !== undefined && root !== found) {
    return { ...report, answer: 'other-root', expectedRoot: root };
  }
  if (report.differences.length > 0) return { ...report, answer: 'differs' };
  if (report.notCovered.length > 0) return { ...report, answer: 'not-covered' };
  return { ...report, answer: root === undefined ? 'consistent-unanchored' : 'verified' };
}
