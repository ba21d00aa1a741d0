import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { ratio } from '#policy/engine/ratio.ts';
import type { CourseFacts } from '#policy/packs/chongqing-2021/facts/course.ts';
import { chongqing2021, programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { onlineLimit } from '#policy/packs/chongqing-2021/settlement/online-limit.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { courseFacts, daysOf } from './course-example.ts';

/** Planned 70 and 30 class hours, and delivered as many offline and online as are named, one a day. */
const course = (offline: number, online: number, planned = { offline: 70, online: 30 }) =>
  courseFacts({ standard: 1500, planned, days: [...daysOf(offline, 1), ...daysOf(online, 0, 1)] });

function limitOf({ classes: [of], waivers }: CourseFacts, reading?: string) {
  if (of === undefined) throw new Error('no class');
  const choices = reading === undefined ? {} : { online_share: reading };
  return onlineLimit(of, waivers, lawOn(chongqing2021, civilDate('2021-04-20'), choices));
}

describe('the online limit of a class', () => {
  it.each([
    [undefined, course(20, 40), { kind: 'hours', hours: ratio(30, 1), of: 'plan', whole: 100 }],
    [
      'DELIVERED_EXCESS_UNPAID',
      course(20, 40),
      { kind: 'hours', hours: ratio(18, 1), of: 'delivered', whole: 60 },
    ],
    ['REFUSE_CLASS', course(70, 30), { kind: 'none' }],
    ['REFUSE_CLASS', course(70, 31), { kind: 'class-refused' }],
    ['REFUSE_CLASS', course(70, 30, { offline: 69, online: 31 }), { kind: 'class-refused' }],
    ['REFUSE_CLASS', course(69, 31, { offline: 69, online: 31 }), { kind: 'class-refused' }],
  ] as const)('by %s', (reading, facts, limit) => {
    expect(limitOf(facts, reading)).toEqual(limit);
  });

  const [waiver] = courseFacts({ standard: 1500, days: [[1, 1]], waived: true }).waivers;
  const lifted = (...waivers: readonly unknown[]) =>
    limitOf({ ...course(70, 31), waivers } as CourseFacts, 'REFUSE_CLASS').kind;

  it('is lifted by an exception of its rule for the class alone', () => {
    expect(lifted(waiver)).toBe('none');
    expect(lifted({ ...waiver, rule: 'cq21/opening/other' })).toBe('class-refused');
    expect(lifted({ ...waiver, subject: { kind: 'class', id: 'c2' } })).toBe('class-refused');
    expect(lifted({ ...waiver, subject: { kind: 'project', id: 'c1' } })).toBe('class-refused');
  });

  it('is not asked of a pilot', () => {
    const [of] = course(0, 60).classes;
    if (of === undefined) throw new Error('no class');
    const pilot = { ...of, onlinePilot: { approvalNumber: '样例 1 号' } };
    const law = lawOn(chongqing2021, civilDate('2021-04-20'), { online_share: 'REFUSE_CLASS' });
    expect(onlineLimit(pilot, [], law)).toEqual({ kind: 'none' });
    expect(onlineLimit(of, [], law)).toEqual({ kind: 'class-refused' });
  });

  it.each([
    ['planned and taught', course(42, 18), true],
    ['planned alone', course(60, 0), true],
    ['taught alone', course(42, 18, { offline: 60, online: 0 }), true],
    ['neither planned nor taught', course(60, 0, { offline: 60, online: 0 }), false],
  ])('is named as a reading where hours online were %s', (_name, facts, named) => {
    const { choices } = settleCourse(programmes.course, facts, { computedBy: 'test' });
    expect(choices.some(({ id }) => id === 'online_share')).toBe(named);
  });
});
