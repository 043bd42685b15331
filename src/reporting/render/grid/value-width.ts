/** Points that a digit and the ruling take at the size in which a table is well legible. */
const DIGIT = 6.1;
const RULING = 3;

/** Width of a column of figures: the usual one, or more where the counts of a province need it. */
export const valueWidth = (usual: number, figures: readonly string[]): number =>
  Math.max(usual, ...figures.map((figure) => figure.length * DIGIT + RULING));
