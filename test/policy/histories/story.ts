import { formatYuan } from '#policy/engine/fen.ts';
import type { Size } from './small-project.ts';
import { type TraineeEvent, tellEvent } from './trainee-event.ts';

/** A history of a small case: its size, and what was delivered in which order. */
export interface History {
  readonly size: Size;
  readonly events: readonly TraineeEvent[];
}

/** Amounts in fen as yuan, one after the other. */
export const yuan = (amounts: readonly number[]): string =>
  amounts.map((fen) => formatYuan(fen as never)).join(' + ');

/** A history as a story of one line an event. */
export function tell({ size: { demand, plan }, events }: History): string {
  return [
    `用工需求 ${demand} 人，计划 ${plan} 人，三天 8 + 8 + 4 学时 · demand ${demand}, plan ${plan}, three days of 8 + 8 + 4 hours`,
    ...events.map((event, index) => `${index + 1}. ${tellEvent(event)}`),
  ].join('\n');
}
