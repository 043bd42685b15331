/** Injection token: what opens the metrics to another machine, or undefined. */
export const METRICS_TOKEN = Symbol('MetricsToken');
