import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { port } from '#functions/runtime/port.ts';

/** The metric that counts mails no mail system will ever take; an alarm watches it. */
export const undeliverableMetric = {
  namespace: 'Xunzhang',
  name: 'UndeliverableMail',
  service: 'xunzhang',
} as const;

/** The port that counts one such mail. */
export const undeliverableCountPort = port({}, () => {
  const { namespace, name, service } = undeliverableMetric;
  const metrics = new Metrics({ namespace, serviceName: service });
  return () => {
    metrics.addMetric(name, MetricUnit.Count, 1);
    metrics.publishStoredMetrics();
  };
});
