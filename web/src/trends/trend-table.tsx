import { Link } from 'react-router';
import type { TrendChart } from './trend-charts.js';

export interface YearHead {
  readonly label: string;
  /** The tables of that year. */
  readonly to: string;
  readonly running: boolean;
}

/** The figures of a chart, for whoever reads rather than looks; each year leads to its tables. */
export function TrendTable({
  chart,
  years,
}: {
  readonly chart: TrendChart;
  readonly years: readonly YearHead[];
}) {
  const rows = [
    ...chart.series.map(({ name, values }) => ({ name, values: values.map(String), rate: false })),
    ...(chart.rates ?? []).map((one) => ({ ...one, rate: true })),
  ];
  return (
    <div className="trend-figures" role="group" aria-label={`${chart.title}的数据`} tabIndex={0}>
      <table className="list-table" aria-labelledby={`trend-${chart.key}`}>
        <thead>
          <tr>
            <th scope="col">件</th>
            {years.map(({ label, to, running }) => (
              <th key={label} scope="col">
                <Link to={to} aria-label={`${label}年统计表`}>
                  {label}
                </Link>
                {running && <span className="sub">未满</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values, rate }) => (
            <tr key={name} className={rate ? 'trend-rate' : undefined}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={years[index]?.label}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
