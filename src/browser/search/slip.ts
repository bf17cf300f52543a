/**
 * Whether two texts differ by one slip of the finger at most: a letter wrong, missing, too many, or
 * two in the wrong order.
 * @example isOneSlip('samsnug', 'samsung') // true
 * @example isOneSlip('abc', 'abd') // true
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const restA = a.length - head - tail;
  const restB = b.length - head - tail;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

/**
 * Whether a text is, but for one slip, how another begins.
 * @example isSlipOfBeginning('kwnag', 'kwangju') // true
 */
export function isSlipOfBeginning(typed: string, whole: string): boolean {
  return [0, 1, -1].some((more) => {
    const length = typed.length + more;
    return length <= whole.length && isOneSlip(typed, whole.slice(0, length));
  });
}
