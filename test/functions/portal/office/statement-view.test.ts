import { describe, expect, it } from 'vitest';
import { packOf } from '#functions/law/law-in-force.ts';
import type { DerivationLine } from '#functions/portal/office/derivation-view.ts';
import { otherTotals } from '#functions/portal/office/show-statement.ts';
import { statementPage } from '#functions/portal/office/statement-page.ts';
import { statementView } from '#functions/portal/office/statement-view.ts';
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
  totalUnder: otherTotals(pack, statement, facts),
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

  it('says what another reading would pay', () => {
    const moving = view.readings.filter((one) => one.matters);

    expect(moving.flatMap((one) => one.others.map(({ total }) => total))).toContain('¥76,800.00');
  });

  it('offers no other totals where the facts no longer come to the statement', () => {
    const totals = otherTotals(pack, statement, { ...facts, trainees: facts.trainees.slice(1) });

    expect(totals('attendance.rate', 'PLANNED')).toBeUndefined();
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
    const text = statementPage(view, { role, formToken: 't' } as never);

    expect(text.includes('下载事实文件')).toBe(may);
  });

  it('is a page without a word of the engine', () => {
    const text = statementPage(view, { role: 'finance', formToken: 't' } as never).replaceAll(
      /<[^>]*>/g,
      ' ',
    );

    for (const word of ['undefined', '[object', 'payable', 'calculation', 'project-refused']) {
      expect(text).not.toContain(word);
    }
  });
});
