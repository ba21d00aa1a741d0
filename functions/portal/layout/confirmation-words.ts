import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { Standing } from '#functions/confirmations/standing.ts';
import { dayText } from './day.ts';
import type { StateWord } from './state-words.ts';

/** Where the word of an enterprise stands, as a label. */
export const standingWords: Readonly<Record<Standing['state'], StateWord>> = {
  'not-asked': { word: '未请求', tone: 'plain' },
  waiting: { word: '等待企业答复', tone: 'now' },
  expired: { word: '逾期未答复', tone: 'warn' },
  outdated: { word: '答复后内容有变化', tone: 'warn' },
  confirmed: { word: '企业已确认', tone: 'good' },
  declined: { word: '企业不确认', tone: 'stop' },
};

/** What an enterprise said, by whom and when, in a sentence that no later look changes. */
export function standingText(standing: Standing): string {
  switch (standing.state) {
    case 'not-asked':
      return '未请求企业在线确认，以签章材料为准';
    case 'waiting':
    case 'expired':
      return `已于${dayText(civilDateOf(standing.of.askedAt))}请企业确认，尚未答复`;
    case 'confirmed':
    case 'declined':
    case 'outdated': {
      const { by, at, outcome, reason } = standing.answer;
      const said = outcome === 'confirmed' ? '已确认' : '不确认';
      const why = reason === undefined ? '' : `，理由：${reason}`;
      const since = standing.state === 'outdated' ? '；答复之后内容有变化' : '';
      return `${said}（${by}，${dayText(civilDateOf(at))}）${why}${since}`;
    }
    default:
      return standing satisfies never;
  }
}
