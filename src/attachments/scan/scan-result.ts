/** What a scanner of viruses says of a file. */
export type ScanResult = 'clean' | 'infected';
