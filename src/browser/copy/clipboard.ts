/** Where the clipboard is closed to scripts, an older way is tried; what it leaves is a selected text. */
function copyOldWay(text: string): boolean {
  document.querySelector('.to-copy')?.remove();
  const area = document.createElement('textarea');
  area.className = 'to-copy';
  area.value = text;
  area.readOnly = true;
  // In sight wherever the page stands; styled here, as no first view needs it.
  Object.assign(area.style, { position: 'fixed', inset: 'auto 1rem 4rem', zIndex: '3' });
  const status = document.querySelector('#copy-status');
  area.setAttribute('aria-labelledby', status?.id ?? '');
  if (status === null) document.body.append(area);
  else status.after(area);
  area.select();
  area.addEventListener('blur', () => {
    area.remove();
  });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way on pages without https.
  const done = document.execCommand('copy');
  if (done) area.remove();
  return done;
}

/**
 * Copies a text; false where no way works. Then the text stands on the page, selected, to be copied by hand.
 */
export async function textToClipboard(text: string): Promise<boolean> {
  try {
    // Over plain http there is no clipboard at all.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}
