/**
 * What is counted besides what AWS counts by itself. Each has an alarm that fires on the first one; none
 * says about whom.
 */
export const metricNames = ['StageInterrupted', 'LedgerMismatch', 'BusyTooLong'] as const;
export type MetricName = (typeof metricNames)[number];

/** The dimension that all metrics of this product share. */
export const METRIC_SERVICE = 'xunzhang';

/** Namespace of the metrics of one stage of deployment. */
export const metricNamespace = (stage: string): string => `Xunzhang/${stage}`;
