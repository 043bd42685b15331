import { beforeEach, describe, expect, it } from '@jest/globals';
import { Gauges } from './gauges.js';
import { Metrics } from './metrics.js';

let gauges: Gauges;
let metrics: Metrics;
beforeEach(() => {
  gauges = new Gauges();
  metrics = new Metrics(gauges);
});

const valuesOf = (text: string, name: string): string[] =>
  text.split('\n').filter((line) => line.startsWith(name) && /^\w+(\{| )/.test(line));

describe('metrics', () => {
  it('ask each gauge when somebody looks, one number or one for each label', async () => {
    let overdue = 3;
    gauges.add({ name: 'gongkai_overdue', help: 'x', read: () => Promise.resolve(overdue) });
    gauges.add({
      name: 'gongkai_age',
      help: 'x',
      labels: ['sweep'],
      read: () => Promise.resolve([{ labels: { sweep: `s${overdue}` }, value: 1 }]),
    });
    const first = await metrics.text();
    expect(valuesOf(first, 'gongkai_overdue')).toEqual(['gongkai_overdue 3']);
    expect(valuesOf(first, 'gongkai_age')).toEqual(['gongkai_age{sweep="s3"} 1']);
    overdue = 0;
    const second = await metrics.text();
    expect(valuesOf(second, 'gongkai_overdue')).toEqual(['gongkai_overdue 0']);
    expect(valuesOf(second, 'gongkai_age')).toEqual(['gongkai_age{sweep="s0"} 1']);
  });

  it('do without a gauge that fails, and say how often it did', async () => {
    let works = true;
    const read = (): Promise<number> => {
      if (works) return Promise.resolve(7);
      throw new Error('at once, and not by a promise');
    };
    gauges.add({ name: 'gongkai_flaky', help: 'x', read });
    gauges.add({ name: 'gongkai_sound', help: 'x', read: () => Promise.resolve(1) });
    expect(valuesOf(await metrics.text(), 'gongkai_flaky')).toEqual(['gongkai_flaky 7']);
    works = false;
    const text = await metrics.text();
    expect(valuesOf(text, 'gongkai_flaky')).toEqual([]);
    expect(valuesOf(text, 'gongkai_sound')).toEqual(['gongkai_sound 1']);
    expect(text).toContain('gongkai_gauge_failures_total{gauge="gongkai_flaky"} 1');
    expect(text).toContain('gongkai_gauge_failures_total{gauge="gongkai_sound"} 0');
    works = true;
    expect(valuesOf(await metrics.text(), 'gongkai_flaky')).toEqual(['gongkai_flaky 7']);
  });

  it('do not wait for a gauge that hangs, and ask it once only', async () => {
    let asked = 0;
    let answer: (value: number) => void = () => undefined;
    const read = (): Promise<number> => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    };
    gauges.add({ name: 'gongkai_hanging', help: 'x', read });
    const texts = await Promise.all([metrics.text(), metrics.text()]);
    expect(texts.flatMap((text) => valuesOf(text, 'gongkai_hanging'))).toEqual([]);
    expect(asked).toBe(1);
    const third = metrics.text();
    answer(5);
    expect(valuesOf(await third, 'gongkai_hanging')).toEqual(['gongkai_hanging 5']);
    expect(asked).toBe(1);
  }, 10_000);

  it('have requests by pattern and class, and what Node tells of itself', async () => {
    metrics.observe({ method: 'GET', route: '/x/:id', status: 204, seconds: 0.02 });
    metrics.observe({ method: 'GET', route: '/x/:id', status: 200, seconds: 0.3 });
    const text = await metrics.text();
    const series = 'gongkai_http_request_duration_seconds';
    expect(text).toContain(`${series}_count{method="GET",route="/x/:id",status="2xx"} 2`);
    expect(text).toContain(`${series}_bucket{le="0.025",method="GET",route="/x/:id",status="2xx"} 1`);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
  });

  it('have one gauge of a name', () => {
    gauges.add({ name: 'gongkai_x', help: 'x', read: () => Promise.resolve(1) });
    expect(() => {
      gauges.add({ name: 'gongkai_x', help: 'y', read: () => Promise.resolve(2) });
    }).toThrow('two gauges called gongkai_x');
  });
});
