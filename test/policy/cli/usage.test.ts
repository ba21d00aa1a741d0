import { describe, expect, it } from 'vitest';
import { commands } from '#policy/cli/commands.ts';
import { run } from '#policy/cli/run.ts';
import { programmes } from '#policy/packs/programmes.ts';

const examples = programmes.flatMap(({ pack }) => pack.claims.map(({ example }) => example));

describe('policy --help', () => {
  it.each([[[]], [['--help']], [['-h']]])('%j names every command and every example', (args) => {
    const { code, out, err } = run(args);
    expect([code, err]).toEqual([0, '']);
    for (const { name, synopsis } of commands)
      expect(out).toContain(`-- ${name} ${synopsis}`.trimEnd());
    for (const example of examples) expect(out).toContain(example);
    expect(out).toContain('2 输入有误 bad input');
  });

  it.each(commands.map((each) => [each.name, each] as const))(
    '%s --help',
    (name, { says, codes, options }) => {
      const { code, out, err } = run([name, 'whatever.json', '--help']);
      expect([code, err]).toEqual([0, '']);
      for (const words of [says.zh, says.en]) expect(out).toContain(words);
      for (const option of options) {
        expect(out).toMatch(new RegExp(String.raw`^ +--${option}\b.*\p{Script=Han}`, 'mu'));
      }
      const told = out.match(/退出码 Exit codes: (.*)/u)?.[1] ?? '';
      expect(told.match(/\d/gu)?.map(Number)).toEqual([...codes, 2].toSorted());
    },
  );
});

describe('policy schema', () => {
  const rootOf = (out: string) => {
    const schema = JSON.parse(out) as Record<string, unknown>;
    const root = schema['$ref'] as string;
    const named = schema['$defs'] as Record<string, Record<string, object>>;
    return named[root.replace('#/$defs/', '')];
  };

  it.each(['approval', 'opening', 'supervision', 'assessment', 'settlement', 'payment'])(
    'prints the facts of %s, closed',
    (stage) => {
      expect(rootOf(run(['schema', stage]).out)).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    },
  );

  it.each(programmes.flatMap(({ pack }) => pack.claims.map(({ id }) => [pack.id, id] as const)))(
    'prints the facts of %s %s, closed, with the pack they name',
    (pack, kind) => {
      const root = rootOf(run(['schema', pack, kind]).out);
      expect(root).toMatchObject({ type: 'object', additionalProperties: false });
      expect(root?.['properties']).toMatchObject({ pack: { examples: [pack] } });
      expect(root?.['required']).not.toContain('pack');
    },
  );
});
