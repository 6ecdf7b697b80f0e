/** How the fragment of an address begins that carries what another device sent; some programs write its sign in their own way. */
const BEGINNING = /^#take(?:=|%3D)/i;

/** What stands before what is carried. */
export const TAKE = '#take=';

/** Whether an address carries something: by its fragment, with the number sign. */
export function isTake(hash: string): boolean {
  return BEGINNING.test(hash);
}

/** What such a fragment carries. */
export function carriedBy(hash: string): string {
  return hash.replace(BEGINNING, '');
}
