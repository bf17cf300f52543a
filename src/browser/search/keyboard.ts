import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/**
 * What the same keys type in the other keyboard layout; null when nothing sensible comes of it.
 * @example otherLayout('guseo') // '현대'
 * @example otherLayout('재ㅐ갸') // 'woori'
 */
export function otherLayout(query: string): string | null {
  if (/[ㄱ-ㅣ가-힣]/.test(query)) {
    const latin = convertHangulToQwerty(query);
    return /^[\x20-\x7e]+$/.test(latin) && latin !== query ? latin.toLowerCase() : null;
  }
  if (!/^[a-z\s]+$/.test(query) || query.length < 3) return null;
  try {
    const hangul = convertQwertyToHangul(query);
    // Leftover Latin, or vowels that no consonant carries, are no Korean that anybody meant.
    return /[a-z]/.test(hangul) || /[ㅏ-ㅣ]/.test(hangul) || !/[가-힣]/.test(hangul)
      ? null
      : hangul;
  } catch {
    // es-hangul throws on some Latin input, which then was no Hangul.
    return null;
  }
}
