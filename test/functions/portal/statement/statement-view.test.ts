import { describe, expect, it } from 'vitest';
import { packOf } from '#functions/law/law-in-force.ts';
import { recomputePart } from '#functions/portal/office/recompute-part.ts';
import type { DerivationLine } from '#functions/portal/statement/derivation-view.ts';
import { otherwise } from '#functions/portal/statement/read-statement.ts';
import { statementPart } from '#functions/portal/statement/statement-part.ts';
import { statementView } from '#functions/portal/statement/statement-view.ts';
import { we34 as facts } from '#test/policy/verifier/sample-bundle.ts';

const pack = packOf('changchun-2024');
const statement = pack.settle(facts, { computedBy: 'abc1234' });
const names = new Map(statement.trainees.map(({ id }) => [id, '测**']));
const view = statementView({
  statement,
  sha256: 'f'.repeat(64),
  factsFile: 'settlement-facts-P2024-0001.json',
  pack,
  names,
  underReview: false,
  ...otherwise(pack, statement, facts),
});

function clausesIn(line: DerivationLine): string[] {
  return [...line.clauses, ...line.children.flatMap(clausesIn)];
}

describe('the statement of WE-34 on its page', () => {
  it('shows the total in figures and capitals', () => {
    expect([view.figures, view.capitals]).toEqual(['¥65,316.00', '人民币陆万伍仟叁佰壹拾陆元整']);
  });

  it('shows both denominators of the employment gate', () => {
    const labels = view.gates.map((gate) => gate.derivation.label);

    expect(labels.filter((label) => label.includes('就业'))).toHaveLength(2);
  });

  it('has a line for everybody, each amount unfolding down to clauses', () => {
    const lines = view.classes.flatMap((one) => one.trainees);

    expect(lines).toHaveLength(statement.trainees.length);
    for (const line of lines) {
      expect(line.derivation.children.length, line.id).toBeGreaterThan(0);
      expect(clausesIn(line.derivation), line.id).toContain('CC24-4.2.d');
    }
  });

  it('says what another reading would come to', () => {
    const results = view.readings.flatMap((one) => one.others.map(({ result }) => result));

    for (const result of [
      ...['¥76,800.00', '¥0.00，不予补贴', '¥44,196.00，暂缓（金额为暂算）'],
      ...['合计不变，暂缓（金额为暂算）', '结果不变'],
    ]) {
      expect(results).toContain(result);
    }
    const [moving, still] = [true, false].map((matters) =>
      view.readings.filter((one) => one.matters === matters),
    );
    expect(moving?.flatMap((one) => one.others.map(({ result }) => result))).toContain(
      '¥76,800.00',
    );
    expect(new Set(still?.flatMap((one) => one.others.map(({ result }) => result)))).toEqual(
      new Set(['结果不变']),
    );
  });

  it('names everybody who earns nothing, with the reason and what would turn it', () => {
    expect(view.turn).toBeUndefined();
    expect(view.unpaid).toEqual([
      {
        id: 'T17',
        name: '测**',
        reason: '参训率 69.58%，不足 70.00%，不予补贴。',
        turn: '再出勤 1 天（2024-05-06）',
      },
      {
        id: 'T18',
        name: '测**',
        reason: '考核不合格或未参加考核，不予补贴。',
        turn: '考核合格；取得培训合格证书',
      },
    ]);
    expect(String(statementPart(view))).toContain('怎样会得到补贴：再出勤 1 天（2024-05-06）');
  });

  it('says once what would turn the refusal of a whole project', () => {
    const idle = {
      ...facts,
      trainees: facts.trainees.map((one) => ({ ...one, employment: null })),
    };
    const refused = pack.settle(idle, { computedBy: 'abc1234' });
    const shown = statementView({
      ...{ statement: refused, sha256: '', factsFile: undefined, pack, names },
      underReview: true,
      ...otherwise(pack, refused, idle),
    });

    expect([shown.conclusion, shown.turn, shown.unpaid]).toEqual([
      '不予补贴',
      '合格并就业者再增加 11 人',
      [],
    ]);
    expect(String(statementPart(shown))).toContain('结算单正在审核');
  });

  it('tells nothing of the kind where the facts no longer come to the statement', () => {
    expect(otherwise(pack, statement, { ...facts, trainees: facts.trainees.slice(1) })).toEqual({});
  });

  it('gives the command that computes it again', () => {
    expect(view.command).toBe(
      'npm run -s policy -- settle settlement-facts-P2024-0001.json --pack changchun-2024/1 --computed-by abc1234 --hash',
    );
  });

  it.each([
    ['auditor', true],
    ['administrator', false],
  ])('lets the %s take the facts away: %s', (role, may) => {
    const text = String(recomputePart(view, { role, formToken: 't' } as never));

    expect(text.includes('下载事实文件')).toBe(may);
  });

  it('is told without a word of the engine', () => {
    const session = { role: 'finance', formToken: 't' } as never;
    const text = `${statementPart(view)}${recomputePart(view, session)}`.replaceAll(
      /<[^>]*>/g,
      ' ',
    );

    for (const word of ['undefined', '[object', 'payable', 'calculation', 'project-refused']) {
      expect(text).not.toContain(word);
    }
  });
});
