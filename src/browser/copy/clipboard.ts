/** Where the clipboard is closed to scripts, an older way is tried. */
function copyOldWay(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way on pages without https.
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

/** Copies a text; false where neither way works. */
export const textToClipboard = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => copyOldWay(text),
  );
