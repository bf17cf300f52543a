import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { filePath, homePath } from './paths.ts';

/** Paper and ink of the site as plain colours, for what reads no style sheet. */
export const COLOURS = { light: '#fbfdfc', dark: '#0e1414' } as const;

/** An icon of the manifest. */
interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose: 'any' | 'maskable';
}

/** The web manifest, by which the site can be installed. */
export interface Manifest {
  name: string;
  short_name: string;
  description: string;
  lang: Locale;
  dir: 'ltr';
  id: string;
  start_url: string;
  scope: string;
  display: 'standalone';
  background_color: string;
  theme_color: string;
  icons: readonly Icon[];
}

const icon = (file: string, sizes: string, purpose: Icon['purpose']): Icon => ({
  src: filePath(file),
  sizes,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  purpose,
});

/**
 * The manifest in a language.
 * @example localeToManifest('en').start_url // '/en/'
 */
export function localeToManifest(locale: Locale): Manifest {
  const t = localeToStrings(locale);
  return {
    name: t.homeTitle,
    short_name: t.siteName,
    description: t.homeLead,
    lang: locale,
    dir: 'ltr',
    id: homePath(locale),
    start_url: homePath(locale),
    scope: homePath('ko'),
    display: 'standalone',
    background_color: COLOURS.light,
    theme_color: COLOURS.light,
    icons: [
      icon('favicon.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  };
}
