import { accountsOf } from '#policy/engine/define-clause.ts';

export const { computed, held, rules } = accountsOf('cq145', 'policy/packs/chongqing-14-5');
