import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#infra/bundle.ts';
import { BadDemoInput } from '#infra/local/demo/bad-demo-input.ts';
import { caseNames, demoArguments } from '#infra/local/demo/demo-arguments.ts';
import { parseScenario, readScenario, scenarioSchema } from '#infra/local/demo/read-scenario.ts';

const file = (name: string) => join(root, `infra/local/demo/scenarios/${name}.json`);
const sample = () => JSON.parse(readFileSync(file('full-case'), 'utf8'));

function linesOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof BadDemoInput) return error.lines;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('the command line of the demo', () => {
  it('lives the full case where nothing is said', () => {
    expect(demoArguments([])).toEqual({ kind: 'live', file: file('full-case'), json: false });
  });

  it('takes a case, a file, and JSON', () => {
    expect(demoArguments(['--case', 'below-threshold', '--json'])).toEqual({
      kind: 'live',
      file: file('below-threshold'),
      json: true,
    });
    expect(demoArguments(['--scenario', 'mine.json'])).toMatchObject({ file: 'mine.json' });
  });

  it.each([
    [['--colour'], /参数有误.*--colour/, /Bad arguments.*--colour/],
    [['full-case'], /参数有误.*full-case/, /Bad arguments.*full-case/],
    [['--case', 'nowhere'], /没有名为 nowhere 的情景.*full-case/, /There is no case nowhere/],
    [['--case', '../../../package'], /没有名为/, /There is no case/],
    [['--case', 'full-case', '--scenario', 'x'], /只能给出一个/, /either --case or --scenario/],
  ])('refuses %j in Chinese and English', (args, zh, en) => {
    const [first, second] = linesOf(() => demoArguments(args));

    expect(first).toMatch(zh);
    expect(second).toMatch(en);
  });
});

describe('a scenario file', () => {
  it.each(caseNames())('%s is one', (name) => {
    expect(readScenario(file(name)).expected?.status).toMatch(/closed|refused/);
  });

  it.each([
    ['declaredDemand', 0, 'declaredDemand = 0'],
    ['appliedOn', '2024-02-30', 'appliedOn = "2024-02-30"'],
    ['weather', 'fine', 'weather = "fine"'],
    ['minimumWageFen', 1.5, 'minimumWageFen = 1.5'],
  ])('names the path and the value where %s is %j', (field, value, place) => {
    const [where, zh, en] = linesOf(() => parseScenario({ ...sample(), [field]: value }));

    expect(where).toBe(place);
    expect(zh).toMatch(/[一-鿿]/);
    expect(en).toMatch(/^ {2}[A-Z][a-z]/);
  });

  it('names the path of a place deep inside', () => {
    const story = sample();
    story.classes[0].trainees[1].passed = 'yes';

    expect(linesOf(() => parseScenario(story))[0]).toBe('classes[0].trainees[1].passed = "yes"');
  });

  it.each([
    ['claimedOn', '2024-06-01', /申请资金（2024-06-01）不能早于考核（2024-06-24）/],
    ['appliedOn', '2024-05-01', /申请开班（2024-04-26）不能早于申请立项（2024-05-01）/],
    ['supplementedOn', '2024-07-01', /补充证明.*不能早于申请资金/],
  ])('is lived forwards: %s on %s is refused', (field, day, sentence) => {
    expect(linesOf(() => parseScenario({ ...sample(), [field]: day })).join('\n')).toMatch(
      sentence,
    );
  });

  it('names nobody absent on a day without training', () => {
    const story = sample();
    story.classes[0].trainees[1].absent = ['2024-05-11'];

    expect(linesOf(() => parseScenario(story))).toEqual([
      'classes[0].trainees[1].absent[0] = "2024-05-11"',
      '  2024-05-11 不是该班的培训日。',
      '  2024-05-11 is no training day of this class.',
    ]);
  });

  it('that is missing or no JSON is told by its name', () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'xunzhang-')), 'broken.json');
    writeFileSync(broken, '{"title":');

    expect(linesOf(() => readScenario('/nowhere.json')).join('\n')).toMatch(
      /不能读取情景文件 \/nowhere\.json（ENOENT）.*\nCannot read the scenario file/,
    );
    expect(linesOf(() => readScenario(broken)).join('\n')).toMatch(
      /不是合法的 JSON.*\nThe scenario file .* is not valid JSON/,
    );
  });

  it('has a schema that names its fields', () => {
    const { $ref, $defs } = JSON.parse(scenarioSchema());
    const schema = $defs[$ref.replace('#/$defs/', '')];

    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.declaredDemand.description).toContain('用工需求');
    expect(schema.required).not.toContain('expected');
  });
});
