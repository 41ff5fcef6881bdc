/** A path of our own: an absolute address would lead the freshly signed in elsewhere. */
export function within(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}
