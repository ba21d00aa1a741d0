import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { sha256Of } from '#policy/engine/sha256.ts';
import type { StatementBundle } from '#policy/engine/statement-bundle.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { exitCodeOf, tellReport } from '#policy/verifier/tell-report.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { bundled, bytesOf, smallFacts, we34 } from './sample-bundle.ts';

const bundle = bundled(we34);
const root = sha256Of(canonicalJson(bundle.statement));

/** The bundle of somebody who changed a statement and hashed everything anew. */
function sealedAnew(change: (statement: StatementBundle['statement']) => object): StatementBundle {
  const statement = change(bundle.statement) as StatementBundle['statement'];
  return bundleOf(changchun2024, bundle.facts, statement);
}

const dearer = sealedAnew((statement) => ({
  ...statement,
  totalFen: statement.totalFen + 100,
  derivation: { ...statement.derivation, value: String(statement.totalFen + 100) },
  trainees: statement.trainees.map((line, index) =>
    index === 14 ? { ...line, fen: line.fen + 100 } : line,
  ),
}));

describe('verifying a bundle', () => {
  it('verifies WE-34 against the hash that is printed, and cannot anchor it without', () => {
    expect(verifyBundle(bytesOf(bundle), root).answer).toBe('verified');
    const { answer, root: found } = verifyBundle(bytesOf(bundle));
    expect([answer, found]).toEqual(['consistent-unanchored', root]);
  });

  it('verifies a bundle of other readings', () => {
    const other = bundled(we34, {
      'cost.prorata': 'LINEAR_TO_90',
      'money.rounding': 'HALF_UP_YUAN',
    });
    expect(verifyBundle(bytesOf(other)).answer).toBe('consistent-unanchored');
  });

  it('tells a statement sealed anew by its root, and by its amounts where there is none', () => {
    expect(verifyBundle(bytesOf(dearer), root)).toMatchObject({
      answer: 'other-root',
      root: sha256Of(canonicalJson(dearer.statement)),
      expectedRoot: root,
    });
    const { answer, differences } = verifyBundle(bytesOf(dearer));
    expect(answer).toBe('differs');
    expect(differences.map(({ node }) => node)).toEqual([
      '/statement/totalFen',
      '/statement/derivation/value',
      '/statement/trainees/14/fen',
    ]);
  });

  it('tells facts sealed anew by the basis of the statement', () => {
    const facts = { ...we34, project: { ...we34.project, declaredDemand: 14 } };
    const { answer, differences } = verifyBundle(
      bytesOf(bundleOf(changchun2024, facts, bundle.statement)),
    );
    expect(answer).toBe('differs');
    expect(differences.map(({ node }) => node)).toContain('/statement/basis/facts');
  });

  it('gives no answer about half a person, but an error', () => {
    const facts = { ...we34, project: { ...we34.project, plannedHeadcount: 2.5 } };
    const bytes = bytesOf(bundleOf(changchun2024, facts, bundle.statement));
    expect(() => verifyBundle(bytes)).toThrow(RangeError);
  });

  it('tells evidence that was left out', () => {
    const evidence = { evidenceId: 'V1', version: '1', sha256: 'a'.repeat(64) };
    const [first, ...others] = smallFacts.trainees;
    const shown = {
      ...smallFacts,
      trainees: [
        { ...first, attendance: [{ everyDayExcept: [], evidence: [evidence] }] },
        ...others,
      ],
    } as typeof smallFacts;
    const whole = bundled(shown);
    expect(whole.evidence).toEqual([evidence]);
    expect(verifyBundle(bytesOf(whole)).answer).toBe('consistent-unanchored');
    expect(verifyBundle(bytesOf({ ...whole, evidence: [] })).altered).not.toEqual([]);
  });

  it('names the node where a text that was cut stops', () => {
    const bytes = bytesOf(bundle);
    for (const share of [0.001, 0.1, 0.4, 0.7, 0.999]) {
      const { answer, stop } = verifyBundle(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(answer).toBe('altered');
      expect(stop?.sentence.en).toBe('The file is cut here.');
    }
    expect(verifyBundle(new Uint8Array()).stop?.byte).toBe(0);
  });

  it('refuses JSON that is not canonical, and says where', () => {
    const text = canonicalJson(bundle);
    const loose = text.replace('"asOf":', '"asOf": ');
    const { answer, altered } = verifyBundle(new TextEncoder().encode(loose));
    expect([answer, altered]).toEqual(['altered', ['/facts/asOf']]);
  });

  it('does not judge what it does not compute', () => {
    const revision = sealedAnew((statement) => statement);
    const law = { ...revision.law, revision: 'changchun-2024/9' };
    const statement = {
      ...revision.statement,
      pack: { ...revision.statement.pack, revision: law.revision },
      basis: { ...revision.statement.basis, law: sha256Of(canonicalJson(law)) },
    };
    const pack = { ...changchun2024, revision: law.revision };
    const report = verifyBundle(bytesOf(bundleOf(pack, we34, statement)));
    expect([report.answer, report.notCovered]).toEqual(['not-covered', ['changchun-2024/9']]);
    expect(exitCodeOf(report.answer)).toBe(3);
    expect(tellReport(report)).toContain('未覆盖 not covered: changchun-2024/9');
  });
});
