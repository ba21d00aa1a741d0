import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';

const example = 'policy/packs/changchun-2024/examples/we-34.json';

interface Printed {
  readonly totalFen: number;
  readonly status: string;
  readonly computedBy: string;
  readonly trainees: readonly { readonly id: string; readonly fen: number }[];
}

/** Writes a changed copy of the example where the command can read it. */
function changedExample(change: (facts: Record<string, unknown>) => void): string {
  const facts = JSON.parse(readFileSync(example, 'utf8')) as Record<string, unknown>;
  change(facts);
  const path = join(mkdtempSync(join(tmpdir(), 'facts-')), 'facts.json');
  writeFileSync(path, JSON.stringify(facts));
  return path;
}

describe('policy settle', () => {
  it('pays 65,316.00 yuan for the whole project of WE-34', () => {
    const { code, out } = run(['settle', example, '--computed-by', 'abc1234']);
    const printed = JSON.parse(out) as Printed;
    expect(code).toBe(0);
    expect([printed.totalFen, printed.status, printed.computedBy]).toEqual([
      6_531_600,
      'payable',
      'abc1234',
    ]);
    expect(printed.trainees.slice(11).map(({ fen }) => fen)).toEqual([
      288_000, 288_000, 258_000, 216_000, 201_600, 0, 0,
    ]);
  });

  it('prints the hash of the canonical statement alone, of the pack or of its revision', () => {
    const args = ['settle', example, '--computed-by', 'abc1234'];
    const statement = JSON.parse(run(args).out) as Printed;
    const sha256 = createHash('sha256').update(canonicalJson(statement)).digest('hex');
    expect(run([...args, '--hash']).out).toBe(`${sha256}\n`);
    expect(run([...args, '--hash', '--pack', 'changchun-2024/1']).out).toBe(`${sha256}\n`);
  });

  it('takes another reading', () => {
    const { out } = run(['settle', example, '--choice', 'cost.prorata=RATIO_CAPPED']);
    expect((JSON.parse(out) as Printed).totalFen).toBe(6_720_000);
  });

  it('takes the same reading twice as once', () => {
    const twice = [
      '--choice',
      'cost.prorata=RATIO_CAPPED',
      '--choice',
      'cost.prorata=RATIO_CAPPED',
    ];
    expect(run(['settle', example, ...twice]).code).toBe(0);
  });

  it('leaves quietly when whoever reads along has enough', () => {
    const command = `"${process.execPath}" policy/cli/main.ts settle ${example} | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([10, '']);
  });

  it('prints what the other readings would pay as JSON', () => {
    const readings = JSON.parse(run(['settle', example, '--readings']).out) as object[];
    expect(readings).toContainEqual(
      expect.objectContaining({ option: 'LINEAR_TO_90', totalFen: 6_606_667, status: 'payable' }),
    );
  });

  it('prints the tree of every verdict as JSON, in the order of the findings', () => {
    const { findings } = JSON.parse(run(['settle', example]).out) as {
      findings: readonly { readonly outcome: string; readonly clauses: readonly string[] }[];
    };
    const trees = JSON.parse(run(['settle', example, '--verdicts']).out) as readonly {
      readonly value: string;
      readonly clauses: readonly string[];
    }[];
    expect(trees.map(({ value, clauses }) => [value, clauses])).toEqual(
      findings.map(({ outcome, clauses }) => [outcome, clauses]),
    );
  });

  it('names path, value and expectation of a wrong fact in both languages', () => {
    const path = changedExample((facts) => {
      (facts['project'] as Record<string, unknown>)['declaredDemand'] = 'fifteen';
      (facts['claim'] as Record<string, unknown>)['filled'] = true;
    });
    const { code, out, err } = run(['settle', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('错误 error: bad-facts');
    expect(err).toContain('project.declaredDemand = "fifteen" [invalid-type]');
    expect(err).toContain('期望 数字');
    expect(err).toContain('expected number');
    expect(err).toContain('claim.filled = true');
    expect(err).toContain('没有这个字段：filled');
  });

  it('asks for the pack where neither file nor command names one', () => {
    const path = changedExample((facts) => delete facts['pack']);
    expect(run(['settle', path]).err).toContain('错误 error: pack-not-named');
    const printed = JSON.parse(run(['settle', path, '--pack', 'changchun-2024']).out) as Printed;
    expect(printed.totalFen).toBe(6_531_600);
  });

  it('masks an ID number that stands where an id should', () => {
    const path = changedExample((facts) => {
      (facts['claim'] as Record<string, unknown>)['id'] = '名 220102199001011234';
    });
    expect(run(['settle', path]).err).not.toContain('220102199001011234');
  });

  it.each([
    [['settle', 'no-such-file.json'], 'no-such-file.json'],
    [['settle', 'README-is-not-here.md'], 'README-is-not-here.md'],
    [['settle', 'biome.json', 'more'], '--help'],
    [['settle', 'policy/cli/main.ts'], 'JSON'],
    [['settle', example, '--choice', 'cost.prorata'], 'ID=OPTION'],
    [['settle', example, '--choice', 'cost.prorata=TWICE'], 'RATIO_CAPPED'],
    [['settle', example, '--pack', 'nowhere-1999'], 'nowhere-1999'],
    [['settle', example, '--pack', 'changchun-2024/9'], 'changchun-2024/9'],
    [['settle', example, '--pack', 'chongqing-2021'], 'pack-differs'],
    [['settle', example, '--loud'], '参数有误：没有选项 --loud；可用：--pack, --choice,'],
    [['settle', example, '--loud'], 'Bad arguments: there is no option --loud; options: --pack,'],
    [['settle', example, '--pack'], '选项 --pack 缺少值'],
    [['settle', example, '--hash=1'], '选项 --hash 缺少值'],
    [['settle', example, '--hash', '--root', 'a'], '--root'],
    [['settle', example, '--hash', '--readings'], '只能取一个'],
    [['settle', example, '--computed-by', ''], '--computed-by：应写明程序版本'],
    [['bundle', example, '--computed-by', ' '], 'expected the commit'],
    [
      ['settle', example, '--choice', 'cost.proratta=MULTIPLY'],
      '没有解释口径 cost.proratta；可选：cost.prorata。',
    ],
    [['explain', example, '--choice', 'zzz=MULTIPLY'], 'options: bounds.inclusive, '],
    [
      [
        'settle',
        example,
        ...['LINEAR_TO_90', 'RATIO_CAPPED'].flatMap((one) => ['--choice', `cost.prorata=${one}`]),
      ],
      'LINEAR_TO_90 is taken already',
    ],
    [['settle'], 'settle FACTS.json'],
    [['pay', example], 'unknown-command'],
    [['schema', 'payroll'], 'settlement'],
    [['schema', 'qijiang-2019', 'lottery'], 'qijiang-2019 advance'],
    [['schema', 'qijiang-2019'], 'qijiang-2019 living-allowance'],
  ])('answers %j with exit code 2', (args, named) => {
    const { code, err } = run(args);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
