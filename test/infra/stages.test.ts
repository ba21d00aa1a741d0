import { describe, expect, it } from 'vitest';
import { loadStage, parseStage, stageNames } from '#infra/stages.ts';

describe('the settings of a stage', () => {
  it.each(stageNames())('%s is complete and says its own name', (name) => {
    expect(loadStage(name).name).toBe(name);
  });

  it.each([
    'baseUrl',
    'senderAddress',
    'firstAdministrator',
    'messenger',
    'architecture',
    'runtime',
    'clock',
    'partition',
    'protect',
  ])(
    'without %s stop with a sentence in Chinese and English that names file and setting',
    (key) => {
      const { [key]: _left, ...rest } = loadStage('example') as Record<string, unknown>;

      expect(() => parseStage('example', rest)).toThrow(
        new RegExp(
          `设置“${key}”.*\\n.*setting "${key}" is missing or wrong.*stages/example\\.json`,
        ),
      );
    },
  );

  it('name an unknown stage', () => {
    expect(() => loadStage('nowhere')).toThrow(
      /没有名为“nowhere”.*\n.*infra\/stages\/nowhere\.json/,
    );
  });

  it.each([
    ['a misspelt setting', { colour: 'red' }, 'colour|unrecognized_keys'],
    ['a region of another partition', { region: 'cn-north-1' }, 'region'],
    ['a base URL with a slash at its end', { baseUrl: 'https://a.example/' }, 'baseUrl'],
  ])('refuse %s', (_name, change, said) => {
    expect(() => parseStage('example', { ...loadStage('example'), ...change })).toThrow(
      new RegExp(said),
    );
  });

  it('refuse SES in the China regions', () => {
    const stage = { ...loadStage('example-cn'), messenger: { adapter: 'ses' } };

    expect(() => parseStage('example-cn', stage)).toThrow(/messenger\.adapter/);
  });
});
