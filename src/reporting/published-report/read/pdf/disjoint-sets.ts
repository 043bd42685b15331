/** Numbers from 0 that are joined into sets, each named by one of its members. */
export class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  root(member: number): number {
    let at = member;
    for (let above = this.#parent[at]; above !== undefined && above !== at; above = this.#parent[at]) {
      this.#parent[at] = this.#parent[above] ?? above;
      at = above;
    }
    return at;
  }

  join(a: number, b: number): void {
    this.#parent[this.root(a)] = this.root(b);
  }
}
