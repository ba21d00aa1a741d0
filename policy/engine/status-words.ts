/** The conclusions of a statement in Chinese. */
export const statusWords = {
  payable: '可拨付',
  refused: '不予补贴',
  held: '暂缓（金额为暂算）',
} as const;
