import { prepareBinaries, type Binaries } from './binaries.js';
import { clusterHome, type ClusterHome } from './cluster-home.js';
import { credentialsOf, type Credentials } from './credentials.js';
import { checkMajorVersion, clusterExists, initialiseCluster, SUPERUSER } from './initialise-cluster.js';
import type { EmbeddedPostgresOptions } from './options.js';
import type { Access } from './postmaster.js';

/** A cluster on the disk, and what it takes to run it. */
export interface Cluster {
  readonly home: ClusterHome;
  readonly binaries: Binaries;
  readonly credentials: Credentials;
}

/** Finds the cluster of a data folder, or makes it. */
export function openCluster(dataFolder: string, options: EmbeddedPostgresOptions): Cluster {
  const home = clusterHome(dataFolder);
  if (home.folder !== dataFolder)
    options.log?.(`运行数据库的账户不能进入 ${dataFolder}，数据库文件放在 ${home.folder}`);
  const binaries = prepareBinaries(home.user);
  const exists = clusterExists(home);
  const credentials = credentialsOf(home.folder, exists);
  if (!exists) initialiseCluster(home, binaries, credentials.superuser, options.durable !== false);
  checkMajorVersion(home, binaries);
  return { home, binaries, credentials };
}

export const accessAt = (cluster: Cluster, port: number): Access => ({
  port,
  user: SUPERUSER,
  password: cluster.credentials.superuser,
});
