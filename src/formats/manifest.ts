import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { ICONS } from '../model/images.ts';
import { filePath, homePath } from '../paths.ts';
import { PAPER } from '../model/theme.ts';

/** An icon as the manifest lists it. */
export interface ManifestIcon {
  /** Path from the root of the host. */
  src: string;
  /** Width and height in px, `192x192`; `any` where it has none of its own. */
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
  icons: readonly ManifestIcon[];
}

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
    scope: homePath(DEFAULT_LOCALE),
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: filePath('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.flatMap(({ file, size, purpose }) =>
        purpose === null
          ? []
          : [
              {
                src: filePath(file),
                sizes: `${String(size)}x${String(size)}`,
                type: 'image/png',
                purpose,
              },
            ],
      ),
    ],
  };
}
