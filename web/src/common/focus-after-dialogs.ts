/** More than are ever focused inside one dialog after another. */
const REMEMBERED = 200;

/**
 * A dialog that is taken away at once takes the focus with it: whoever works by keyboard would be at the top of the page.
 * The focus goes back to what had it last and is still there, for every dialog and drawer of the product.
 */
export function giveFocusBackAfterDialogs(): void {
  const focused: HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    focused.push(target);
    if (focused.length > REMEMBERED) focused.shift();
  });
  const giveBack = (): void => {
    const isLost = document.activeElement === document.body && focused.at(-1)?.isConnected === false;
    if (isLost) focused.findLast((element) => element.isConnected)?.focus();
  };
  // Dialogs are drawn beside the page, as children of the body; what becomes of the page itself is no matter of this.
  new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) giveBack();
  }).observe(document.body, { childList: true });
}
