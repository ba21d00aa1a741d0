import type { OtherReading } from './compare-readings.ts';
import { explainValue } from './explain-value.ts';
import type { Fen } from './fen.ts';
import { statusWords } from './status-words.ts';

/** More trainees than this are counted, not listed. */
const mostTraineesListed = 8;

function yuan(value: Fen): string {
  return explainValue({ value: value.toString(), unit: 'fen' });
}

function traineeLines({ trainees }: OtherReading): readonly string[] {
  if (trainees.length > mostTraineesListed) return [`  - 共 ${trainees.length} 名学员的金额不同`];
  return trainees.map(
    ({ id, fen, otherFen }) => `  - 学员 ${id}：${yuan(fen)} → ${yuan(otherFen)}`,
  );
}

/** What the other readings would pay, as Chinese text; a line that says so where none changes anything. */
export function explainReadings(readings: readonly OtherReading[]): string {
  const lines = readings.flatMap((reading) => [
    `- ${reading.label.zh}（${reading.amb} ${reading.choice}=${reading.option}）：${statusWords[reading.status]}，合计 ${yuan(reading.totalFen)}`,
    ...traineeLines(reading),
  ]);
  const none = ['- 换用其他口径，结果均不变'];
  return ['', '换用其他口径的结果', ...(lines.length === 0 ? none : lines), ''].join('\n');
}
