import { formatYuan } from '#policy/engine/fen.ts';

/** Something that happens to a project as a whole, from its application to the last fen. */
export type CaseEvent =
  /** Whoever the case waits for does it; officers say yes, or no, or give it back where they can. */
  | { readonly kind: 'next'; readonly answer: 'yes' | 'no' | 'return' }
  /** A task of a machine is delivered once more, so many deliveries after its first. */
  | { readonly kind: 'again'; readonly back: number }
  /** Somebody else holds the items of the next transactions. */
  | { readonly kind: 'contention'; readonly times: number }
  | { readonly kind: 'give-up-class' | 'withdraw-claim' | 'withdraw-project' }
  | { readonly kind: 'appropriate'; readonly fen: number }
  /** Money comes back from the institution, under the number of its receipt. */
  | { readonly kind: 'recover'; readonly fen: number; readonly voucher: 'R-1' | 'R-2' };

const answers = { yes: ['同意', 'yes'], no: ['不同意', 'no'], return: ['退回', 'return'] } as const;
const plain = {
  'give-up-class': ['放弃班级', 'the institution gives up the class'],
  'withdraw-claim': ['撤回资金申请', 'the institution withdraws the claim'],
  'withdraw-project': ['撤回项目', 'the institution withdraws the project'],
} as const;

/** One event as a line of a story. */
export function tellCaseEvent(event: CaseEvent): string {
  const yuan = 'fen' in event ? formatYuan(event.fen as never) : '';
  switch (event.kind) {
    case 'next': {
      const [zh, en] = answers[event.answer];
      return `办理下一步（${zh}） · the next step, answered ${en}`;
    }
    case 'again':
      return `重复投递前第 ${event.back + 1} 次任务 · the task ${event.back + 1} back is delivered again`;
    case 'contention':
      return `下 ${event.times} 次提交遇到冲突 · the next ${event.times} commits meet another one`;
    case 'appropriate':
      return `下达资金 ${yuan} 元 · ${yuan} yuan are appropriated`;
    case 'recover':
      return `凭 ${event.voucher} 追回 ${yuan} 元 · ${yuan} yuan come back under ${event.voucher}`;
    default:
      return plain[event.kind].join(' · ');
  }
}
