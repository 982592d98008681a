/** Needs no script: the same page as in the public lane. */
export const csr = false;
