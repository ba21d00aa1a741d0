import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { lawData } from '#policy/engine/law-data.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { sha256Of } from '#policy/engine/sha256.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { bundleOf } from '#policy/engine/statement-bundle.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { statedSchema } from '#policy/verifier/compare-statement.ts';
import { exitCodeOf, tellReport } from '#policy/verifier/tell-report.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { alterations } from '#test/policy/each-fact/alterations.ts';
import { bundled, bytesOf, smallFacts } from './sample-bundle.ts';

const bundle = bundled(smallFacts);
const root = sha256Of(canonicalJson(bundle.statement));
const bytes = bytesOf(bundle);

/** The bundle of somebody who changed facts, law or statement and hashed everything anew. */
function sealedAnew({
  facts = smallFacts as object,
  pack = changchun2024,
  statement = {} as object,
  readings = {} as ChoiceOverrides,
}): Uint8Array {
  const law = sha256Of(canonicalJson(lawData(pack, readings)));
  const basis = { ...bundle.statement.basis, facts: sha256Of(canonicalJson(facts)), law };
  const changed = { ...bundle.statement, basis, ...statement } as Statement;
  return bytesOf(bundleOf(pack, facts, changed, readings));
}

const packWith = (change: Partial<Pack>): Pack => ({ ...changchun2024, ...change });
const without = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
  list.filter((each) => each.id !== id);
const { parameters, choices } = changchun2024;
const { statement } = bundle;
const evidence = { evidenceId: 'V1', version: '1', sha256: 'a'.repeat(64) };

/** The pack with a choice that this verifier has never heard of. */
function withUnknownChoice(): Pack {
  const [known] = choices;
  const options = ['OLD', 'NEW'].map((id) => ({ id, label: { zh: id, en: id } }));
  const unknown = { ...known, id: 'unheard_of', default: 'OLD', options };
  return packWith({ choices: [...choices, unknown as never] });
}

/** The bundle with another list of evidence, and a manifest that says so. */
function withEvidence(listed: readonly object[]): Uint8Array {
  const named = { ...smallFacts, more: listed };
  const { manifest } = bundleOf(changchun2024, named, bundle.statement);
  const own = manifest.filter(([pointer]) => pointer.startsWith('/evidence'));
  const others = bundle.manifest.filter(([pointer]) => pointer !== '/evidence' && pointer !== '');
  const content = { ...bundle, evidence: listed, manifest: [] as unknown[] };
  const { manifest: _, ...whole } = content;
  const root = ['', sha256Of(canonicalJson(whole))];
  return bytesOf({ ...content, manifest: [root, ...others, ...own] });
}

/** What a stranger may be handed, each with the root that he read on the notice, if he did. */
const handed: readonly (readonly [what: string, bytes: Uint8Array, root?: string])[] = [
  ['the bundle, with the root of the notice', bytes, root],
  ['the bundle alone', bytes],
  ['the bundle of another statement', bytes, 'f'.repeat(64)],
  ['no byte', new Uint8Array()],
  ['half of it', bytes.subarray(0, 2_000)],
  ['a number', bytesOf([]).fill(0x31)],
  ['no object', new TextEncoder().encode('[]')],
  ['nothing', new TextEncoder().encode('null')],
  ['no bundle', bytesOf({ statement: 1, other: 2 })],
  ['a bundle of another schema', bytesOf({ ...bundle, schema: 'xunzhang.bundle/2' })],
  ['one more part', bytesOf({ ...bundle, more: {} })],
  ['evidence that was added', bytesOf({ ...bundle, evidence: [evidence] })],
  ['facts sealed anew', sealedAnew({ facts: { ...smallFacts, asOf: '2024-09-06' } })],
  ['facts that are none', sealedAnew({ facts: { kind: 1 } })],
  ['facts of a kind that is not known', sealedAnew({ facts: { kind: 'other' } })],
  ['facts and an old basis', sealedAnew({ statement: { basis: { facts: 'x', law: 'y' } } })],
  ['another pack', sealedAnew({ statement: { pack: { id: 'x', revision: 'y', lawOf: 'z' } } })],
  ['another revision', sealedAnew({ pack: packWith({ revision: 'changchun-2024/9' }) })],
  [
    'a law without a number that is needed',
    sealedAnew({ pack: packWith({ parameters: without(parameters, 'cc24.attendance_floor') }) }),
  ],
  [
    'a law without a reading that is needed',
    sealedAnew({ pack: packWith({ choices: without(choices, 'money.rounding') }) }),
  ],
  [
    'readings that the law does not take',
    sealedAnew({
      statement: {
        choices: [
          { id: 'money.rounding', option: 'OTHER' },
          { id: 'x', option: 'y' },
        ],
      },
    }),
  ],
  [
    'a law with a reading that is not known, as by default',
    sealedAnew({ pack: withUnknownChoice() }),
  ],
  [
    'a law with a reading that is not known',
    sealedAnew({ pack: withUnknownChoice(), readings: { unheard_of: 'NEW' } }),
  ],
  ['evidence that no fact names', withEvidence([evidence])],
  ['no list of trainees', sealedAnew({ statement: { trainees: 'x' } })],
  [
    'a line more',
    sealedAnew({ statement: { trainees: [...statement.trainees, ...statement.trainees] } }),
  ],
  [
    'no lines',
    sealedAnew({ statement: { trainees: [], gates: [], classes: [], deadline: undefined } }),
  ],
  [
    'an advance',
    sealedAnew({
      statement: {
        advance: { paidFen: 1, balanceFen: 2, recoverFen: 3, derivation: { value: '2' } },
      },
    }),
  ],
];

describe('what a stranger is told', () => {
  it('of whatever he is handed is what was reviewed', async () => {
    const told = handed.flatMap(([what, given, known]) => {
      const report = verifyBundle(given, known);
      return [`# ${what}: exit code ${exitCodeOf(report.answer)}`, tellReport(report)];
    });
    await expect(told.join('\n').replaceAll(/[\da-f]{64}/gu, '<SHA-256>')).toMatchFileSnapshot(
      'reports.txt',
    );
  });

  it('of every field of a statement that was changed is its node, what it says and what it should', async () => {
    const fields = statedSchema.parse(statement);
    const told = alterations(statedSchema, fields).flatMap(({ path, to, facts }) => {
      if (!statedSchema.safeParse(facts).success) return [];
      const { answer, differences } = verifyBundle(
        sealedAnew({
          statement: { deadline: undefined, ...(facts as object) },
        }),
      );
      return [
        `${path.join('.')} → ${JSON.stringify(to)?.slice(0, 60)}: ${answer}`,
        ...differences.map((each) => `    ${each.node}: ${each.stated}, computed ${each.computed}`),
      ];
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('changed-fields.txt');
  });
});
