import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { fen } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { AdvanceLine } from '#policy/engine/statement.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { advanceLine } from '#policy/packs/chongqing-2021/settlement/advance-line.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';

const total: CalculationNode = {
  node: 'calculation',
  id: 'total',
  label: { zh: '补贴合计', en: 'total subsidy' },
  value: '150000',
  unit: 'fen',
  clauses: [],
  inputs: [],
};

/** 1,500 yuan are due, after so many yuan in advance. */
function advanced(
  yuan: readonly number[],
  choices: ChoiceOverrides = {},
  pack: PolicyPack = qijiang2019,
) {
  const paid = yuan.map((each, at) => ({
    id: `v${at}`,
    fen: fen(each * 100),
    paidOn: '2021-05-02',
  }));
  const law = lawOn(pack, civilDate('2021-05-10'), choices);
  return advanceLine(paid, fen(150_000), total, ['QJ19-4.2.g'], law);
}

const netted = { 'advance.excess': 'NET_AUTOMATICALLY' };

describe('what an advance leaves', () => {
  const pay = 'left to pay after advances';
  const recover = 'more was advanced: to be recovered';
  const net = 'more was advanced: netted with the next payments';

  it.each<[string, () => AdvanceLine | undefined, string, string, string]>([
    ['less than is due', () => advanced([1000]), pay, '1500.00 − 1000.00', '50000'],
    ['two of them', () => advanced([1000, 200]), pay, '1500.00 − 1200.00', '30000'],
    ['what is due', () => advanced([1500]), pay, '1500.00 − 1500.00', '0'],
    ['more', () => advanced([1600]), recover, '1600.00 − 1500.00', '10000'],
    ['more by choice', () => advanced([1600], netted), net, '1600.00 − 1500.00', '10000'],
    [
      'more where the text knows no advances',
      () => advanced([1600], {}, chongqing2021),
      recover,
      '1600.00 − 1500.00',
      '10000',
    ],
  ])('%s', (_what, line, en, formula, value) => {
    expect(line()?.derivation).toMatchObject({ label: { en }, formula, value });
  });

  it('comes from the total, each advance with its day, and the reading where it decides', () => {
    const leaves = (line: ReturnType<typeof advanced>) =>
      (line as AdvanceLine).derivation.inputs.map((leaf) => {
        if (leaf.node === 'fact') return `${leaf.path}: ${leaf.value}, ${leaf.label.en}`;
        return leaf.node === 'reference' ? leaf.to : leaf.node;
      });
    const paid = 'advances.v0: 160000, advanced on 2021-05-02';
    expect(leaves(advanced([1600]))).toEqual(['total', paid, 'choice']);
    expect(leaves(advanced([1600], {}, chongqing2021))).toEqual(['total', paid]);
  });
});
