import type { Choice, ChoiceOverrides } from './choice.ts';
import type { CivilDate } from './civil-date.ts';
import { EngineError } from './engine-error.ts';
import { type Fen, fen } from './fen.ts';
import { type PolicyPack, precedence } from './pack.ts';
import { holdsOn, type Parameter, type ParameterInForce, parameterOn } from './parameter.ts';
import type { Ratio } from './ratio.ts';

/** A pack as it reads on one day, with the readings taken. */
export interface Law {
  readonly pack: PolicyPack;
  readonly revision: string;
  /** The day whose law applies. */
  readonly day: CivilDate;
  /** The parameter in force; throws `EngineError` for an unknown id or a day without value. */
  parameter(id: string): ParameterInForce;
  /** A whole number: persons, hours, minutes, days. */
  count(id: string): number;
  /** An exact share. */
  share(id: string): Ratio;
  /** An amount in fen. */
  fen(id: string): Fen;
  /** A day. */
  date(id: string): CivilDate;
  /** The reading taken; throws `EngineError` for an unknown choice. */
  choice(id: string): string;
}

function wrongKind(parameter: ParameterInForce, expected: string): EngineError {
  return new EngineError('parameter-kind', {
    zh: `参数 ${parameter.id} 的类型应为 ${expected}。`,
    en: `Parameter ${parameter.id} should be a ${expected}.`,
  });
}

/** The choice of a pack or of one it stands on. */
export function findChoice(pack: PolicyPack, id: string): Choice | undefined {
  for (const { choices } of precedence(pack)) {
    const found = choices.find((candidate) => candidate.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parameter of a pack or of one it stands on; one that holds on `day` before one that does not. */
function findParameter(pack: PolicyPack, id: string, day: CivilDate): Parameter | undefined {
  const found = precedence(pack).flatMap(({ parameters }) =>
    parameters.filter((candidate) => candidate.id === id),
  );
  return found.find((candidate) => holdsOn(candidate, day)) ?? found[0];
}

function checkOverrides(pack: PolicyPack, overrides: ChoiceOverrides): void {
  for (const [id, option] of Object.entries(overrides)) {
    const choice = findChoice(pack, id);
    if (choice?.options.some((candidate) => candidate.id === option) !== true) {
      const known = choice?.options.map((candidate) => candidate.id).join(', ') ?? '—';
      throw new EngineError('unknown-choice', {
        zh: `解释口径 ${id}=${option} 不存在；可选：${known}。`,
        en: `There is no choice ${id}=${option}; options: ${known}.`,
      });
    }
  }
}

/** The law of `pack` on `day`; `overrides` replace default readings and must exist. */
export function lawOn(pack: PolicyPack, day: CivilDate, overrides: ChoiceOverrides = {}): Law {
  checkOverrides(pack, overrides);
  const inForce = new Map<string, ParameterInForce>();
  const taken = new Map<string, string>();
  const parameter = (id: string): ParameterInForce => {
    const known = inForce.get(id);
    if (known !== undefined) return known;
    const found = findParameter(pack, id, day);
    if (found === undefined) {
      throw new EngineError('unknown-parameter', {
        zh: `政策包 ${pack.id} 没有参数 ${id}。`,
        en: `Pack ${pack.id} has no parameter ${id}.`,
      });
    }
    const held = parameterOn(found, day);
    inForce.set(id, held);
    return held;
  };
  const count = (id: string): number => {
    const found = parameter(id);
    if (typeof found.value !== 'number') throw wrongKind(found, 'whole number');
    return found.value;
  };
  return {
    pack,
    revision: pack.revision,
    day,
    parameter,
    count,
    fen: (id) => fen(count(id)),
    share: (id) => {
      const found = parameter(id);
      if (typeof found.value !== 'object') throw wrongKind(found, 'share');
      return found.value;
    },
    date: (id) => {
      const found = parameter(id);
      if (typeof found.value !== 'string') throw wrongKind(found, 'day');
      return found.value;
    },
    choice: (id) => {
      const known = taken.get(id);
      if (known !== undefined) return known;
      const choice = findChoice(pack, id);
      if (choice === undefined) {
        throw new EngineError('unknown-choice', {
          zh: `政策包 ${pack.id} 没有解释口径 ${id}。`,
          en: `Pack ${pack.id} has no choice ${id}.`,
        });
      }
      const option = overrides[id] ?? choice.default;
      taken.set(id, option);
      return option;
    },
  };
}
