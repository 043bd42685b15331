/** On whose behalf a transaction acts: row-level security shows it this agency's rows, or those of its whole subtree. */
export interface TenantContext {
  readonly agencyId: number;
  readonly scope: 'own' | 'tree';
}
