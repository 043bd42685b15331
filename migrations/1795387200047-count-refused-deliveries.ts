import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many deliveries were refused for good within a day is asked across all agencies, and answered with numbers alone. */
export class CountRefusedDeliveries1795387200047 implements MigrationInterface {
  name = 'CountRefusedDeliveries1795387200047';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index ix_notification_delivery_refused on notification_delivery (attempted_at) where state = 'failed';
      create function refused_deliveries() returns table (channel text, reason text, refused bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select channel, reason, count(*) from notification_delivery
         where state = 'failed' and attempted_at > clock_timestamp() - interval '1 day'
         group by channel, reason order by channel, reason
      $$;
      create policy delivery_keeper on notification_delivery for select to current_user using (true);
      revoke execute on function refused_deliveries from public;
      grant execute on function refused_deliveries to gongkai_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy delivery_keeper on notification_delivery;
      drop function refused_deliveries;
      drop index ix_notification_delivery_refused;
    `);
  }
}
