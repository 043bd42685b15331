import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, client } from '../api/client.js';
import type { Scope } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { placePath, type Place } from '../shell/place.js';

interface Props {
  readonly place: Place;
  readonly scope: Scope;
}

function useMethod({ code, year }: Place, scope: Scope) {
  return useQuery({
    queryKey: ['method', code, year, scope],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/years/{year}/method', {
          params: { path: { code, year }, query: { scope } },
        }),
      ),
  });
}

/** By which rules the figures above were counted, and where these differ from what is recommended. */
export function MethodPanel({ place, scope }: Props) {
  const method = useMethod(place, scope);
  return (
    <section className="method" aria-label="编报说明">
      <h2>编报说明</h2>
      <ProblemAlert error={method.error} title="编报说明没有打开" onRetry={() => void method.refetch()} />
      {method.data && (
        <ul>
          {method.data.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        <Link to={placePath(place, 'settings')}>查看全部计数规则</Link>
      </p>
    </section>
  );
}
