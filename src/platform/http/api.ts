/** Base path of the interface. */
export const API = 'api/v1';
