/** Document numbers of the answer letters that were issued, by round. */
export type AnswerNumbers = ReadonlyMap<number, string>;
