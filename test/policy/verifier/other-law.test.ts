import { describe, expect, it } from 'vitest';
import { lawData } from '#policy/engine/law-data.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import type { JsonValue } from '#policy/verifier/canonical-reader.ts';
import { type LawData, lawDataSchema } from '#policy/verifier/law-of-bundle.ts';
import { recompute } from '#policy/verifier/recompute.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

const lawOf = (pack: PolicyPack): LawData =>
  lawDataSchema.parse(JSON.parse(JSON.stringify(lawData(pack))));

/** What a course of a member of `group` comes to, at 120 yuan a day. */
function settled(data: LawData, group: string): string {
  const course = courseFacts({
    standard: 1500,
    rates: [120, 60],
    days: [...daysOf(10, 6), [0, 6]],
  });
  const facts = {
    ...course,
    project: { ...course.project, projectType: 'key-groups' },
    trainees: course.trainees.map((each) => ({ ...each, group })),
  };
  const found = recompute(JSON.parse(JSON.stringify(facts)) as JsonValue, data);
  if (!('trainees' in found)) throw new Error(found.join());
  return found.trainees.map(({ fen, kind }) => `${fen / 100} ${kind}`).join();
}

/** The law with other values of some parameters, from the first day on. */
function withNumbers(data: LawData, numbers: Readonly<Record<string, number>>): LawData {
  const parameters = data.parameters.map((each) => {
    const value = numbers[each.id];
    return value === undefined ? each : { ...each, values: [{ from: '2021-03-01', value }] };
  });
  return { ...data, parameters };
}

const cheap = { 'cq21.day_rate_min': 0, 'cq21.rate_floor.production': 0 };

describe.each([dadukou2022, qijiang2019])('under a law like that of $id', (pack) => {
  const law = withNumbers(lawOf(pack), cheap);

  it('whoever is in a group of the district is paid', () => {
    expect(settled(law, 'veteran')).toBe('1260 certified');
  });

  it('but not who is in one of the city alone', () => {
    const group = { of: 'chongqing-2021', id: 'sample-group', clauses: [] };
    const named = { ...law, groups: [...law.groups, group] };
    expect(settled(named, group.id)).toBe('0 outside-groups');
  });

  it('the least rate of all holds for an occupation that has a lower one', () => {
    const dearer = withNumbers(law, { 'cq21.day_rate_min': 13_000 });
    expect(settled(dearer, 'veteran')).toBe('0 project-refused');
  });
});
