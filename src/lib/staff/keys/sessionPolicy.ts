/** How a person showed who it is when signing in. */
export type SignInMethod = 'password' | 'passkey' | 'directory' | 'recovery';
