import type { Bilingual } from './bilingual.ts';
import type { ChoiceOverrides } from './choice.ts';
import type { ClauseId } from './clause.ts';
import type { CatalogueEntry, PolicyPack } from './pack.ts';
import { precedence } from './pack.ts';
import type { ParameterUnit, ParameterValue } from './parameter.ts';
import { formatRatio } from './ratio.ts';
import type { CalendarYear } from './working-day.ts';

/** Everything of a pack that a settlement is computed from, as plain data: what a stranger needs beside the facts. */
export interface LawData {
  readonly id: string;
  readonly revision: string;
  readonly title: Bilingual;
  readonly documentNumber: string | null;
  readonly signedOn: string | null;
  readonly draft: boolean;
  readonly provisional: boolean;
  /** In order of precedence; shares as `7/10`, money in fen. */
  readonly parameters: readonly {
    /** The pack it stands in. */
    readonly of: string;
    readonly id: string;
    readonly label: Bilingual;
    readonly unit: ParameterUnit;
    readonly clauses: readonly ClauseId[];
    readonly values: readonly {
      readonly from: string;
      readonly to?: string;
      readonly value: number | string;
    }[];
  }[];
  readonly choices: readonly {
    readonly of: string;
    readonly id: string;
    readonly amb: string;
    readonly clauses: readonly ClauseId[];
    readonly default: string;
    readonly options: readonly { readonly id: string; readonly label: Bilingual }[];
    /** The reading the statement was computed with. */
    readonly taken: string;
  }[];
  readonly groups: readonly {
    readonly of: string;
    readonly id: string;
    readonly label: Bilingual;
    readonly clauses: readonly ClauseId[];
  }[];
  readonly catalogue: readonly { readonly code: string; readonly class: string }[];
  readonly calendar: readonly CalendarYear[];
}

function plain(value: ParameterValue): number | string {
  return typeof value === 'object' ? formatRatio(value) : value;
}

function catalogueOf(pack: PolicyPack): readonly CatalogueEntry[] {
  return 'catalogue' in pack ? (pack.catalogue as readonly CatalogueEntry[]) : [];
}

/** The data of a pack and of those it stands on, with the readings taken. */
export function lawData(pack: PolicyPack, overrides: ChoiceOverrides = {}): LawData {
  const packs = precedence(pack);
  return {
    id: pack.id,
    revision: pack.revision,
    title: pack.title,
    documentNumber: pack.documentNumber,
    signedOn: pack.signedOn,
    draft: pack.draft,
    provisional: pack.provisional !== undefined,
    parameters: packs.flatMap(({ id: of, parameters }) =>
      parameters.map(({ id, label, unit, clauses, values }) => ({
        of,
        id,
        label,
        unit,
        clauses,
        values: values.map(({ value, ...dated }) => ({ ...dated, value: plain(value) })),
      })),
    ),
    choices: packs.flatMap(({ id: of, choices }) =>
      choices.map(({ id, amb, clauses, default: byDefault, options }) => ({
        of,
        id,
        amb,
        clauses,
        default: byDefault,
        options,
        taken: overrides[id] ?? byDefault,
      })),
    ),
    groups: packs.flatMap(({ id: of, groups }) =>
      groups.map(({ id, label, clauses }) => ({ of, id, label, clauses })),
    ),
    catalogue: catalogueOf(pack).map(({ code, class: of }) => ({ code, class: of })),
    calendar: pack.calendar,
  };
}
