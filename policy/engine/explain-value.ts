import type { DerivedValue, RoundingNote } from './derivation.ts';
import { fen, formatYuan } from './fen.ts';
import { formatPercent, type Ratio, ratio } from './ratio.ts';

const words: Readonly<Record<string, string>> = {
  pass: '通过',
  block: '不通过',
  warn: '提示',
  undetermined: '未定',
  'not-applicable': '不适用',
  waived: '准予',
  completed: '已完成',
  'not-completed': '未完成',
  passed: '合格',
  failed: '不合格',
  qualified: '合格',
  'no-certificate': '无证书',
  'certificate-pending': '证书待补',
  'attendance-too-low': '参训率不足',
  'hours-too-few': '参训学时不足',
  none: '无',
  proven: '已证明',
  pending: '待补',
  unproven: '未证明',
  elsewhere: '不计入',
  yes: '是',
  no: '否',
  'cycle-completed': '培训周期已满',
  restructuring: '兼并重组',
  closure: '关闭',
  bankruptcy: '破产',
  'other-major-change': '其他重大变化',
  'own-choice': '自行结束',
  completion: '培训合格证书',
  'skill-level': '职业技能等级证书',
  'vocational-qualification': '职业资格证书',
  'special-capability': '专项职业能力证书',
  'special-operation': '特种作业证书',
};

function parse(value: string): Ratio {
  const [numerator = '0', denominator = '1'] = value.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

function grouped(yuan: string): string {
  return yuan.replace(/\B(?=(\d{3})+\.)/gu, ',');
}

/** A derived value as Chinese text: 4,800.00 元, 3/4（75.00%）, 240 课时. */
export function explainValue({ value, unit }: DerivedValue): string {
  switch (unit) {
    case 'fen': {
      const exact = parse(value);
      return exact.denominator === 1n
        ? `${grouped(formatYuan(fen(exact.numerator)))} 元`
        : `${value} 分`;
    }
    case 'share':
      return `${value}（${formatPercent(parse(value))}）`;
    case 'class-hours':
      return `${value} 课时`;
    case 'minutes':
      return `${value} 分钟`;
    case 'persons':
      return `${value} 人`;
    case 'days':
      return `${value} 天`;
    case 'months':
      return `${value} 个月`;
    case 'events':
      return `${value} 次`;
    case 'text':
      return words[value] ?? value;
  }
}

const modeWords = { 'half-up': '四舍五入', down: '舍去', up: '进一' } as const;

const placeWords = {
  fen: '分',
  yuan: '元',
  percent: '百分之一',
  permille: '千分之一',
  'class-hour': '课时',
} as const;

/** How a value was rounded, in Chinese. */
export function explainRounding({ mode, place }: RoundingNote): string {
  return `${modeWords[mode]}到${placeWords[place]}`;
}
