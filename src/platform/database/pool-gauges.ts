import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Gauges } from '../metrics/gauges.js';

/** How many connections to the database this process has, and who waits for one. Asks the database nothing. */
@Injectable()
export class PoolGauges {
  constructor(gauges: Gauges, dataSource: DataSource) {
    const pool = (): Pool => (dataSource.driver as unknown as { readonly master: Pool }).master;
    gauges.add({
      name: 'gongkai_database_connections',
      help: 'Connections of this process to the database: busy, idle, and how many there may be (limit)',
      labels: ['state'],
      read: () => {
        const { totalCount, idleCount, options } = pool();
        return Promise.resolve([
          { labels: { state: 'busy' }, value: totalCount - idleCount },
          { labels: { state: 'idle' }, value: idleCount },
          { labels: { state: 'limit' }, value: options.max },
        ]);
      },
    });
    gauges.add({
      name: 'gongkai_database_waiting',
      help: 'Requests and jobs of this process that wait for a connection to the database',
      read: () => Promise.resolve(pool().waitingCount),
    });
  }
}
