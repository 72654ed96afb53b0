import { environment } from '@/lib/env';
import { metricsText } from '@/lib/metrics/metrics-text';
import { siteMetrics } from '@/lib/metrics/site-metrics';

export const dynamic = 'force-dynamic';

/** Gives an operator's Prometheus the figures of this process, where METRICS=1; else there is no such address. */
export async function GET(): Promise<Response> {
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
  };
  if (environment().METRICS !== '1') return new Response('Not found\n', { status: 404, headers });
  return new Response(metricsText(await siteMetrics()), { headers });
}
