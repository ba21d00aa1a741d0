/** The five stages of a case, in order: 立项, 开班, 过程监管, 考核验收, 结算. */
export const stages = ['approval', 'opening', 'supervision', 'assessment', 'settlement'] as const;

/** One of the five stages of a case. */
export type Stage = (typeof stages)[number];
