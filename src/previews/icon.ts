import type { Icon } from '../model/images.ts';
import { COLOURS } from './colours.ts';

/**
 * The picture of an icon as a page of its own: the favicon in the middle of its ground.
 * @param favicon the text of `favicon.svg`, a square with a ground of its own
 * @example iconToHtml(APPLE_ICON, '<svg …>') // '<!doctype html>…svg { width: 176px; height: 176px; }…'
 */
export function iconToHtml({ size, mark }: Icon, favicon: string): string {
  const side = (px: number): string => `width: ${String(px)}px; height: ${String(px)}px;`;
  return `<!doctype html>
<meta charset="utf-8">
<style>
body { display: grid; place-items: center; margin: 0; ${side(size)} background: ${COLOURS.ground}; }
svg { ${side(mark)} }
</style>
${favicon}
`;
}
