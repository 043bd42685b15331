/** The nonce that the server writes into each page for the style elements that components add. */
export function styleNonce(): string | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return content === undefined || content.startsWith('__') ? undefined : content;
}

interface ElementMaker {
  createElement: (name: string, options?: ElementCreationOptions) => HTMLElement;
}

/**
 * antd passes its nonce on to its themes, but not to two helpers (scroll lock of a dialog, measuring of scrollbars).
 * Without it the browser drops their styles, and the page scrolls behind an open drawer.
 */
export function giveNonceToStyleElements(nonce: string): void {
  const maker: ElementMaker = document;
  const create = maker.createElement.bind(document);
  maker.createElement = (name, options) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
