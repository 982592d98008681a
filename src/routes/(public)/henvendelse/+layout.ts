/** Needs no script: a page to read, and one field. */
export const csr = false;
