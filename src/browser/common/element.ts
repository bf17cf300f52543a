/**
 * Makes an element with text; `textContent` keeps whatever the text holds from becoming markup.
 * @param name of the tag
 * @param className none where it is empty
 */
export function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
