import type { Rule } from '#policy/engine/rule.ts';
import type { DeliveryFacts } from '../../facts/delivery.ts';
import { deliveryReviewed } from './delivery-reviewed.ts';

/** What the teaching of a class is held against. */
export const deliveryRules: readonly Rule<DeliveryFacts>[] = [deliveryReviewed];
