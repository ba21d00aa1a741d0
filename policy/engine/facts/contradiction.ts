import { type FactPath, factAt } from '../fact-change.ts';
import { type FactProblem, pathText, shown } from './parse-facts.ts';

/** What contradicts in some facts, gathered one by one. */
export interface Objections {
  readonly problems: readonly FactProblem[];
  /** The value at `path` contradicts another one. */
  refuse(path: FactPath, zh: string, en: string): void;
  /** The value at `path` is no name that the tables of the pack know. */
  unknown(path: FactPath, known: readonly string[]): void;
  /** The day at `path`, where there is one, comes after another. */
  notAfter(path: FactPath, last: string, zh: string, en: string): void;
  /** The day at `path`, where there is one, comes before another. */
  notBefore(path: FactPath, first: string | undefined, zh: string, en: string): void;
  /** What was taught at `path` on one day takes more minutes than a day has. */
  withinDay(path: FactPath, minutes: number): void;
  /** Two entries of the list at `path` have the same id. */
  eachOnce(path: FactPath): void;
  /** Two people of the list at `path` hold one certificate: the same number, and the same kind where certificates have one. */
  certificatesOnce(path: FactPath): void;
  /** Two rows of the table at `path` hold for the same, by `keys`, from the same day. */
  eachDayOnce(path: FactPath, keys: readonly string[]): void;
}

const minutesOfDay = 24 * 60;

interface Certified {
  readonly certificate?: { readonly kind?: string; readonly number: string };
}

/** Gathers what contradicts in `facts`. */
export function objectionsTo(facts: object): Objections {
  const problems: FactProblem[] = [];
  const add = (code: FactProblem['code'], path: FactPath, zh: string, en: string): void => {
    problems.push({
      code,
      path: pathText(path),
      value: shown(factAt(facts, path)),
      sentence: { zh, en },
    });
  };
  const dayAt = (path: FactPath): string | undefined => {
    const day = factAt(facts, path);
    return typeof day === 'string' ? day : undefined;
  };
  return {
    problems,
    refuse: (path, zh, en) => add('contradiction', path, zh, en),
    unknown: (path, known) => {
      const names = known.join(', ');
      add(
        'invalid-value',
        path,
        `没有这一项；可选：${names}。`,
        `There is no such one; options: ${names}.`,
      );
    },
    notAfter: (path, last, zh, en) => {
      const day = dayAt(path);
      if (day === undefined || day <= last) return;
      add('contradiction', path, `晚于${zh} ${last}。`, `Later than ${en}, ${last}.`);
    },
    notBefore: (path, first, zh, en) => {
      const day = dayAt(path);
      if (first === undefined || day === undefined || day >= first) return;
      add('contradiction', path, `早于${zh} ${first}。`, `Earlier than ${en}, ${first}.`);
    },
    withinDay: (path, minutes) => {
      if (minutes <= minutesOfDay) return;
      add(
        'contradiction',
        path,
        `当日课时合计 ${minutes} 分钟，超过一天的 ${minutesOfDay} 分钟。`,
        `${minutes} minutes of class hours on one day, which has ${minutesOfDay}.`,
      );
    },
    eachOnce: (path) => {
      const list = factAt(facts, path);
      const ids = Array.isArray(list) ? list.map((each: { readonly id: string }) => each.id) : [];
      ids.forEach((id, at) => {
        if (ids.indexOf(id) === at) return;
        add('contradiction', [...path, at, 'id'], '编号重复。', 'Id given twice.');
      });
    },
    certificatesOnce: (path) => {
      const list = factAt(facts, path);
      const people = Array.isArray(list) ? (list as readonly Certified[]) : [];
      const held = people.map(({ certificate: of }) => of && JSON.stringify([of.kind, of.number]));
      held.forEach((certificate, at) => {
        if (certificate === undefined || held.indexOf(certificate) === at) return;
        add(
          'contradiction',
          [...path, at, 'certificate', 'number'],
          '同一证书已属另一人。',
          'This certificate is already that of somebody else.',
        );
      });
    },
    eachDayOnce: (path, keys) => {
      const table = factAt(facts, path);
      const rows = Array.isArray(table) ? (table as Readonly<Record<string, unknown>>[]) : [];
      const held = rows.map((row) => JSON.stringify(keys.map((key) => row[key])));
      held.forEach((row, at) => {
        if (held.indexOf(row) === at) return;
        add(
          'contradiction',
          [...path, at, 'from'],
          '同一起始日的标准重复。',
          'A row from the same day is given twice.',
        );
      });
    },
  };
}
