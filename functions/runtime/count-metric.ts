import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRIC_SERVICE, type MetricName } from './metric-name.ts';

const metrics = new Metrics({ serviceName: METRIC_SERVICE });

/**
 * Counts something that an operator must hear of. It is a line in the function’s own log which CloudWatch
 * reads (embedded metric format), so it needs no further right and no further call.
 */
export function countMetric(name: MetricName, value = 1): void {
  metrics.singleMetric().addMetric(name, MetricUnit.Count, value);
}
