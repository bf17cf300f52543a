/**
 * An anchor as anchors are compared: decoded, composed, in lower case.
 * @example anchorToKey('%EC%B9%B4%EB%93%9C') // '카드'
 * @example anchorToKey('API-응답코드') // 'api-응답코드'
 */
export function anchorToKey(anchor: string): string {
  let decoded = anchor.replace(/^#/, '');
  try {
    decoded = decodeURIComponent(decoded);
  } catch {
    // A stray percent sign is no encoding; the text is taken as it is.
  }
  return decoded.normalize('NFC').toLowerCase();
}
