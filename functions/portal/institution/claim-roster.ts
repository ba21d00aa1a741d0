import type { Trainee } from '#functions/cases/trainee.ts';
import type { FieldProblem } from '#functions/http/problem.ts';
import type { CaseFile } from '../case/case-file.ts';
import { type NamedTrainee, namedTrainees } from './class-file.ts';
import { type FormValues, textAt } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';

/** Everybody of the accepted classes of a case, with masked names. */
export async function claimRoster(
  ports: PortalPorts,
  { classes }: Pick<CaseFile, 'classes'>,
): Promise<readonly NamedTrainee[]> {
  const accepted = classes.filter(({ status }) => status === 'accepted');
  return (await Promise.all(accepted.map(({ id }) => namedTrainees(ports, id)))).flat();
}

/** The hires and proofs as stored, as forms would send them; the index is that of the roster. */
export function storedHires(roster: readonly Trainee[]): FormValues {
  return {
    rows: Object.fromEntries(
      roster.map(({ employment }, index) => [
        index,
        employment === null
          ? {}
          : {
              hired: 'on',
              employerId: employment.employerId,
              contractSignedOn: employment.contractSignedOn,
              insured: employment.insurance?.insured ? 'on' : '',
              insuredOn: employment.insurance?.on,
              wageMonth: employment.wage?.month,
              wageYuan: employment.wage === undefined ? '' : (employment.wage.fen / 100).toFixed(2),
              wagePaidOn: employment.wage?.paidOn,
            },
      ]),
    ),
  };
}

/** Rows of a form as a list of the API, and for each entry of it the row it came from. */
export interface SentRows {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly rows: readonly number[];
  readonly problems: readonly FieldProblem[];
}

/** Who was hired, as the claim takes it. */
export function hiresSent(form: FormValues, roster: readonly Trainee[]): SentRows {
  const rows: number[] = [];
  const entries = roster.flatMap(({ id, employment }, index) => {
    const text = (name: string) => textAt(form, `rows.${index}.${name}`).trim();
    if (text('hired') === '') return [];
    rows.push(index);
    // What was proven before stays with a claim that is filed again.
    const { insurance, wage } = employment ?? {};
    return [
      {
        trainee: id,
        employerId: text('employerId'),
        contractSignedOn: text('contractSignedOn'),
        ...(insurance === undefined ? {} : { insurance }),
        ...(wage === undefined ? {} : { wage }),
      },
    ];
  });
  return { entries, rows, problems: [] };
}

/** What the proofs of insurance and wage say, as the supplements take it. */
export function proofsSent(form: FormValues, roster: readonly Trainee[]): SentRows {
  const rows: number[] = [];
  const problems: FieldProblem[] = [];
  const entries = roster.flatMap(({ id, employment }, index) => {
    if (employment === null) return [];
    const text = (name: string) => textAt(form, `rows.${index}.${name}`).trim();
    const [month, yuan, paidOn, on] = ['wageMonth', 'wageYuan', 'wagePaidOn', 'insuredOn'].map(
      text,
    );
    const insured = text('insured') !== '';
    const waged = month !== '' || yuan !== '';
    if (!insured && !waged) return [];
    const fen = fenOf(yuan ?? '');
    if (waged && fen === undefined) {
      problems.push({
        field: `rows.${index}.wageYuan`,
        message: { zh: '应为金额，如 3200.00', en: 'Expected an amount such as 3200.00' },
      });
    }
    rows.push(index);
    return [
      {
        trainee: id,
        ...(insured ? { insurance: { insured: true, ...(on === '' ? {} : { on }) } } : {}),
        ...(waged ? { wage: { month, fen, ...(paidOn === '' ? {} : { paidOn }) } } : {}),
      },
    ];
  });
  return { entries, rows, problems };
}

/** Yuan with at most two decimals as whole fen; `undefined` for anything else. */
function fenOf(yuan: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(yuan.replaceAll(/[,，¥\s]/g, ''));
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

const fieldNames: Readonly<Record<string, string>> = {
  'insurance.on': 'insuredOn',
  'wage.month': 'wageMonth',
  'wage.fen': 'wageYuan',
  'wage.paidOn': 'wagePaidOn',
};

/** Problems of the API's list as problems of the rows of the form. */
export function problemsByRow(
  fields: readonly FieldProblem[],
  { rows }: SentRows,
): readonly FieldProblem[] {
  return fields.map((one) => {
    const match = /^(?:employed|proofs)\.(\d+)\.(.+)$/.exec(one.field);
    const row = rows[Number(match?.[1])];
    const name = match?.[2] ?? '';
    return row === undefined ? one : { ...one, field: `rows.${row}.${fieldNames[name] ?? name}` };
  });
}
