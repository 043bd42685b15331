const MOST_TREES = 64;

interface Known<Tree> {
  readonly version: number;
  readonly tree: Tree;
}

/**
 * Trees that were read before, with the version of the database's tree at that time; a tree of another version is read anew.
 * Only for transactions that change nothing: their snapshot of the version is one of the tree.
 */
export class KnownTrees<Tree> {
  readonly #byDatabase = new WeakMap<object, Map<string, Known<Tree>>>();

  async get(database: object, version: number, key: string, read: () => Promise<Tree>): Promise<Tree> {
    const trees = this.#byDatabase.get(database) ?? new Map<string, Known<Tree>>();
    this.#byDatabase.set(database, trees);
    const known = trees.get(key);
    const tree = known?.version === version ? known.tree : await read();
    trees.delete(key);
    trees.set(key, { version, tree });
    const [oldest] = trees.keys();
    if (trees.size > MOST_TREES && oldest !== undefined) trees.delete(oldest);
    return tree;
  }
}
