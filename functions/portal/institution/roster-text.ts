import type { FieldProblem } from '#functions/http/problem.ts';
import type { SubsidisedGroup } from '#policy/engine/pack.ts';
import { cellsOf, dayOf } from './timetable-text.ts';

/** The roster as the API takes it, with the line each head was read from. */
export interface ReadRoster {
  readonly trainees: readonly Readonly<Record<string, unknown>>[];
  readonly lines: readonly number[];
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads lines of 姓名, 身份证号, 人群, 起始日[, 毕业日期][, 是否在职职工]. Names and numbers stay where they
 * are: what is wrong is told by line, and only the ID number's check shows it, masked.
 */
export function readRoster(text: string, groups: readonly SubsidisedGroup[]): ReadRoster {
  const problems: FieldProblem[] = [];
  const lines: number[] = [];
  const trainees = cellsOf(text).map(({ line, cells }) => {
    const [name = '', idNumber = '', group = '', since = '', graduated = '', staff = ''] = cells;
    const wrong = (column: string, value: string, expected: string) =>
      problems.push({
        field: 'lines',
        message: {
          zh: `第 ${line} 行 ${column}：${value === '' ? '没有填写' : `“${value.slice(0, 20)}”不正确`}，应为${expected}`,
          en: `Line ${line}, ${column}: expected ${expected}`,
        },
      });
    lines.push(line);
    if (name === '') wrong('姓名', '', '学员姓名');
    if (idNumber === '') wrong('身份证号', '', '18 位身份证号');
    const outside = group === '' || group === '无';
    const found = groups.find(({ id, label }) => id === group || label.zh === group);
    if (!outside && found === undefined) {
      wrong('人群', group, `${groups.map(({ label }) => label.zh).join('、')}，或留空`);
    }
    const from = since === '' ? undefined : dayOf(since);
    if (since !== '' && from === undefined) wrong('起始日', since, '存在的日期，如 2024-01-15');
    const left = graduated === '' ? undefined : dayOf(graduated);
    if (graduated !== '' && left === undefined) {
      wrong('毕业日期', graduated, '存在的日期，如 2024-06-30');
    }
    if (!['', '是', '否'].includes(staff)) wrong('在职职工', staff, '是、否或留空');
    return {
      name,
      idNumber,
      ...(found === undefined ? {} : { group: found.id }),
      ...(from === undefined ? {} : { groupSince: from }),
      ...(left === undefined ? {} : { graduatedOn: left }),
      existingStaff: staff === '是',
    };
  });
  return { trainees, lines, problems };
}

const columns: Readonly<Record<string, string>> = {
  name: '姓名',
  idNumber: '身份证号',
  group: '人群',
  groupSince: '起始日',
  graduatedOn: '毕业日期',
};

/** Problems of the API's fields (`trainees.3.idNumber`) as problems of the lines that were pasted. */
export function problemsByLine(
  fields: readonly FieldProblem[],
  lines: readonly number[],
): FieldProblem[] {
  return fields.map(({ field, value, message }) => {
    const match = /^trainees\.(\d+)(?:\.(\w+))?/.exec(field);
    const line = lines[Number(match?.[1])];
    const where = line === undefined ? '' : `第 ${line} 行 ${columns[match?.[2] ?? ''] ?? ''}：`;
    const shown = value === undefined || message.zh.includes(value) ? '' : `${value} `;
    return {
      field: 'lines',
      message: { zh: `${where}${shown}${message.zh}`, en: message.en },
    };
  });
}
