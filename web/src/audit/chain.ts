/** Whose trail is read: that of an agency, or (null) of what belongs to none. */
export type ChainCode = string | null;
