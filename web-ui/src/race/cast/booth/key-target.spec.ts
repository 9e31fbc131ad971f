import { afterEach, describe, expect, it } from 'vitest';
import { isForPage } from './key-target';

describe('a key pressed in the booth', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const pressedOn = (tag: string, init: KeyboardEventInit = {}) => {
    const element = document.createElement(tag);
    document.body.append(element);
    let answer: boolean | null = null;
    element.addEventListener('keydown', (event) => (answer = isForPage(event)));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ...init }));
    return answer;
  };

  it('acts on the page', () => {
    expect(pressedOn('main')).toBe(true);
    expect(pressedOn('button')).toBe(true);
  });

  it.each(['input', 'select', 'textarea'])('is left to a %s', (tag) => {
    expect(pressedOn(tag)).toBe(false);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])(
    'is left to the browser with %o',
    (init) => {
      expect(pressedOn('main', init)).toBe(false);
    },
  );

  it('does nothing behind an open dialog', () => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    expect(pressedOn('main')).toBe(false);
  });
});
