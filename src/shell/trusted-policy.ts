/** The name of the one Trusted Types policy that a page's Content-Security-Policy allows (trusted-address.ts makes it). */
export const TRUSTED_TYPES_POLICY = 'own-workers';
