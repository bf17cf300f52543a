/**
 * What the search page has beside its box: the switch of the single key, as one that cannot be switched
 * off gets in the way of who speaks to a machine (WCAG 2.1.4).
 */
const slashSwitch = document.querySelector<HTMLInputElement>('#slash-key');
if (slashSwitch !== null) {
  slashSwitch.checked = localStorage.noSlash === undefined;
  slashSwitch.addEventListener('change', () => {
    if (slashSwitch.checked) delete localStorage.noSlash;
    else localStorage.noSlash = 'on';
  });
  slashSwitch.closest('p')?.removeAttribute('hidden');
}
