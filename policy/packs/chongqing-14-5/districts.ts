import type { ClauseId } from '#policy/engine/clause.ts';

/** A district that is helped with priority (乡村振兴重点帮扶区县). */
export interface HelpedDistrict {
  readonly name: string;
  /** By GB/T 2260. */
  readonly region: string;
  readonly helped: 'national' | 'municipal' | 'treated-alike';
  readonly clauses: readonly ClauseId[];
}

const districts =
  (helped: HelpedDistrict['helped']) =>
  (rows: readonly (readonly [name: string, region: string])[]): readonly HelpedDistrict[] =>
    rows.map(([name, region]) => ({ name, region, helped, clauses: ['CQ145-B2.n'] }));

/** Fourteen districts: four national, eight municipal, two treated alike (CQ145-B2.n). */
export const helpedDistricts: readonly HelpedDistrict[] = [
  ...districts('national')([
    ['城口县', '500229'],
    ['巫溪县', '500238'],
    ['酉阳县', '500242'],
    ['彭水县', '500243'],
  ]),
  ...districts('municipal')([
    ['开州区', '500154'],
    ['武隆区', '500156'],
    ['丰都县', '500230'],
    ['云阳县', '500235'],
    ['奉节县', '500236'],
    ['巫山县', '500237'],
    ['石柱县', '500240'],
    ['秀山县', '500241'],
  ]),
  ...districts('treated-alike')([
    ['万州区', '500101'],
    ['黔江区', '500114'],
  ]),
];
