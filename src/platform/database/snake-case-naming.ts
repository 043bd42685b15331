import { DefaultNamingStrategy } from 'typeorm';
import type { Table } from 'typeorm';

const snakeCase = (name: string): string => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();

/** `receivedOn` is the column `received_on`; keys are named after their table. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override tableName(targetName: string, givenName: string | undefined): string {
    return givenName ?? snakeCase(targetName);
  }

  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return snakeCase([...prefixes, customName ?? propertyName].join('_'));
  }

  override primaryKeyName(table: Table | string): string {
    return `pk_${typeof table === 'string' ? table : (table.name.split('.').at(-1) ?? table.name)}`;
  }
}
