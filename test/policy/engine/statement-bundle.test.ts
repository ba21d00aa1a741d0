import { expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { evidenceIn } from '#policy/engine/statement-bundle.ts';

const evidence = (evidenceId: string) => ({ evidenceId, version: '1', sha256: 'a'.repeat(64) });

it('names the evidence of facts once each, in order, wherever it stands', () => {
  const facts = {
    a: [{ evidence: evidence('e3') }, { shown: [evidence('e1'), evidence('e3')] }],
    b: { evidence: evidence('e2'), none: null, text: 'e9' },
    c: evidence('e5'),
    d: evidence('e4'),
  };
  expect(evidenceIn(facts).map(({ evidenceId }) => evidenceId)).toEqual([
    'e1',
    'e2',
    'e3',
    'e4',
    'e5',
  ]);
});

it('takes for evidence only what has an id, a version and a hash', () => {
  const { evidenceId, version, sha256 } = evidence('e1');
  const parts = [
    { evidenceId, version },
    { evidenceId, sha256 },
    { version, sha256 },
  ];
  expect(evidenceIn({ parts })).toEqual([]);
});

it('refuses to write what has no canonical JSON', () => {
  expect(() => canonicalJson((() => 1) as object)).toThrow(
    expect.objectContaining({ code: 'not-canonical' }),
  );
});
