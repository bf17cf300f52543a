/** The size of every preview in px, the one that Open Graph readers crop least. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** An icon of the site, a square PNG in `public/`. */
export interface Icon {
  /** The file: `icon-192.png`. */
  file: string;
  /** Width and height in px. */
  size: number;
  /** Width and height of the whole mark with its ground in px, in the middle of the icon. */
  mark: number;
  /** What a web manifest says of it; null for icons that no manifest lists. */
  purpose: 'any' | 'maskable' | null;
}

/** The icon of Apple’s home screens, which read no manifest for it. */
export const APPLE_ICON: Icon = {
  file: 'apple-touch-icon.png',
  size: 180,
  mark: 176,
  purpose: null,
};

/**
 * Every icon. The mark has sixteen units a side, so marks of a multiple of 16 px have sharp edges.
 * Launchers cut maskable icons to a circle of 80 % of the side, which the corners of the four squares
 * must stay within: at 448 of 512 px they are 77 % apart.
 */
export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, mark: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, mark: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, mark: 448, purpose: 'maskable' },
  APPLE_ICON,
];

/**
 * A picture as an address that holds all of it, for use in an attribute.
 * @example svgToDataUri('<svg fill="#fff"/>') // "data:image/svg+xml,<svg fill='%23fff'/>"
 */
export const svgToDataUri = (svg: string): string =>
  `data:image/svg+xml,${svg
    .trim()
    .replaceAll('"', "'")
    .replace(/[%#]/g, (sign) => encodeURIComponent(sign))}`;
