import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { anyProject } from './any-project.ts';
import { project, rawFacts } from './example-facts.ts';
import { settled } from './example-row.ts';

const caps = { A: 480_000, B: 240_000, C: 160_000 } as const;

function sumOf(statement: Statement): number {
  return statement.trainees.reduce((sum, { fen }) => sum + fen, 0);
}

/** Every path to something that may be left out of facts. */
function optionalPaths(facts: object): readonly string[][] {
  const found: string[][] = [];
  const visit = (value: unknown, path: string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) found.push([...path, key]);
      visit(inner, [...path, key]);
    }
  };
  visit(facts, []);
  return found;
}

function without(facts: object, path: readonly string[]): object {
  const copy = structuredClone(facts) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  delete parent[path.at(-1) ?? ''];
  return copy;
}

// Hundreds of settlements a test take their time where other work runs beside them.
describe('every settlement', { timeout: 60_000 }, () => {
  it('totals the sum of its lines', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        const statement = settled(project(spec));
        expect(statement.totalFen).toBe(sumOf(statement));
      }),
    );
  });

  it('never pays a negative line nor more than the limit of the class for each qualified trainee', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        const { totalFen, trainees } = settled(project(spec));
        const qualified = spec.trainees.filter(
          ({ failed, noCertificate }) => !failed && !noCertificate,
        ).length;
        expect(trainees.every(({ fen }) => fen >= 0)).toBe(true);
        expect(totalFen).toBeLessThanOrEqual(
          caps[spec.classes[0]?.catalogueClass ?? 'C'] * qualified,
        );
      }),
    );
  });

  it('pays nothing at all where a gate fails', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        const { gates, totalFen, status } = settled(project(spec));
        if (gates.some(({ outcome }) => outcome === 'block')) {
          expect([totalFen, status]).toEqual([0, 'refused']);
        }
      }),
    );
  });

  it('adds up under every rounding', () => {
    const roundings = ['DOWN_FEN_PER_TRAINEE', 'HALF_UP_FEN_PER_PROJECT', 'HALF_UP_YUAN'];
    fc.assert(
      fc.property(anyProject, fc.constantFrom(...roundings), (spec, rounding) => {
        const statement = settled(project(spec), { 'money.rounding': rounding });
        expect(statement.totalFen).toBe(sumOf(statement));
      }),
    );
  });

  it('is the same text for the same facts', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        expect(canonicalJson(settled(project(spec)))).toBe(canonicalJson(settled(project(spec))));
      }),
      { numRuns: 20 },
    );
  });

  it('lets no block become a pass and no unpaid project payable when a fact is left out', () => {
    fc.assert(
      fc.property(anyProject, (spec) => {
        const facts = rawFacts(spec);
        const whole = settled(project(spec));
        const passed = new Set(
          whole.findings
            .filter(({ outcome }) => outcome === 'pass')
            .map(({ rule, subject }) => `${rule} ${subject.id}`),
        );
        for (const path of optionalPaths(facts)) {
          const parsed = parseFacts(settlementFactsSchema, without(facts, path));
          if (!parsed.ok) continue;
          const { findings, status, totalFen } = settled(parsed.facts);
          const blocked = whole.findings.filter(
            ({ outcome }) => outcome === 'block' || outcome === 'undetermined',
          );
          for (const { rule, subject } of blocked) {
            const now = findings.filter(
              (finding) => finding.rule === rule && finding.subject.id === subject.id,
            );
            const wasPass = passed.has(`${rule} ${subject.id}`);
            expect(
              wasPass || now.some(({ outcome }) => outcome !== 'pass'),
              `${path.join('.')}: ${rule} ${subject.id}`,
            ).toBe(true);
          }
          if (whole.status !== 'payable') expect(status, path.join('.')).not.toBe('payable');
          if (whole.status === 'payable')
            expect(totalFen, path.join('.')).toBeLessThanOrEqual(whole.totalFen);
        }
      }),
      { numRuns: 15 },
    );
  });
});
