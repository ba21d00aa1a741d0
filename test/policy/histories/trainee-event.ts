/** The two people of a small history, by the numbers of their roster. */
export const people = ['C1-T01', 'C1-T02'] as const;
export type Person = (typeof people)[number];
/** The training days of a small history, counted from 0. */
export type DayIndex = 0 | 1 | 2;

/** Something that happens to one trainee between enrolment and claim, as it is delivered. */
export type TraineeEvent =
  | { readonly kind: 'enrol' | 'withdraw' | 'certify' | 'employ' | 'prove' | 'leave'; who: Person }
  | {
      readonly kind: 'check-in';
      readonly who: Person;
      readonly day: DayIndex;
      readonly side: 'in' | 'out';
      /** Outside its window. */
      readonly late?: boolean;
    }
  | {
      readonly kind: 'accept-late';
      readonly who: Person;
      readonly day: DayIndex;
      readonly side: 'in' | 'out';
    }
  | { readonly kind: 'sit'; readonly who: Person; readonly passed: boolean };

const sides = { in: ['签到', 'in'], out: ['签退', 'out'] } as const;

const plain = {
  enrol: ['报名入册', 'is enrolled'],
  withdraw: ['退出培训', 'stays away from here on'],
  certify: ['取得培训合格证书', 'is given the certificate'],
  employ: ['签订劳动合同', 'signs a contract of employment'],
  prove: ['交来社保和工资证明', 'has insurance and wage proven'],
  leave: ['离职', 'leaves the job before the claim'],
} as const;

function words(event: TraineeEvent): readonly [zh: string, en: string] {
  switch (event.kind) {
    case 'check-in': {
      const [zh, en] = sides[event.side];
      const late = event.late === true;
      const day = event.day + 1;
      return [
        `第${day}天${late ? '迟到' : ''}${zh}`,
        `checks ${en} on day ${day}${late ? ', late' : ''}`,
      ];
    }
    case 'accept-late': {
      const [zh, en] = sides[event.side];
      return [
        `第${event.day + 1}天迟到${zh}经认定`,
        `has the late check-${en} of day ${event.day + 1} accepted`,
      ];
    }
    case 'sit':
      return event.passed
        ? ['考核合格', 'passes the examination']
        : ['考核不合格', 'fails the examination'];
    default:
      return plain[event.kind];
  }
}

/** One event as a line of a story. */
export function tellEvent(event: TraineeEvent): string {
  const [zh, en] = words(event);
  const index = people.indexOf(event.who);
  return `学员${'甲乙'[index]}${zh} · ${'AB'[index]} ${en}`;
}
