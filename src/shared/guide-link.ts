/**
 * The id of a link on its guide’s page; links to a page as a whole are numbered.
 * @example guideLinkToId({ anchor: '망취소' }, 1) // '망취소'
 */
export function guideLinkToId({ anchor }: { anchor: string | null }, index: number): string {
  return anchor === null || anchor === '' ? `link-${String(index + 1)}` : anchor;
}
