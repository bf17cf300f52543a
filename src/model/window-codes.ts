import type { Locale } from '../i18n/locales.ts';
import { meaningsToGroups } from '../kinds/response/sections.ts';
import type { Group } from '../kinds/view.ts';
import type { Codebook } from './codebook.ts';

/**
 * The response codes that the payment window raises, and that can reach the JS SDK’s fnError and
 * authResultCode, in groups: what there is of the table of JS SDK codes, which no manual fills.
 * @example codebookToWindowGroups(codebook, 'en')[0]?.rows[0]?.id // 'I001'
 */
export const codebookToWindowGroups = (
  { domains }: Pick<Codebook, 'domains'>,
  locale: Locale,
): Group[] =>
  meaningsToGroups(
    [...domains.values()].flatMap(({ paymentWindow, meanings }) => (paymentWindow ? meanings : [])),
    locale,
  );
