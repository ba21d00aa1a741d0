import { html } from 'hono/html';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { type Fen, formatYuan } from '#policy/engine/fen.ts';
import type { Html } from './page.ts';

/** `6531600` → `¥65,316.00`. */
export function yuan(amount: Fen): string {
  const [whole = '', cents = ''] = formatYuan(amount).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const grouped = whole.replace('-', '').replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}¥${grouped}.${cents}`;
}

/** An amount in figures of equal width; `href` leads to how it came about. */
export function money(amount: Fen, href?: string): Html {
  const figure = html`<span class="money">${yuan(amount)}</span>`;
  return href === undefined ? figure : html`<a href="${href}">${figure}</a>`;
}

/** An amount in figures and, for decisions and payments, in capitals (大写). */
export function moneyInFull(amount: Fen, href?: string): Html {
  return html`${money(amount, href)}<span class="capitals">${amountInCapitals(amount)}</span>`;
}
