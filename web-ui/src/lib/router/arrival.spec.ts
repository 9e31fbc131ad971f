import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt } from './arrival';

describe('arriving at a page', () => {
  let main: HTMLElement;
  let leave: () => void = () => undefined;

  const add = (tag: 'h1' | 'button') => {
    const element = document.createElement(tag);
    element.tabIndex = -1;
    main.append(element);
    return element;
  };

  beforeEach(() => {
    main = document.createElement('main');
    document.body.append(main);
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  });
  afterEach(() => {
    leave();
    main.remove();
  });

  it('begins at the top, with the focus on the heading', () => {
    const heading = add('h1');
    leave = arriveAt(main);
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
    expect(document.activeElement).toBe(heading);
  });

  it('waits for the heading of a page that is still fetched', async () => {
    leave = arriveAt(main);
    const heading = add('h1');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('takes the focus from nobody who is in the page already', async () => {
    leave = arriveAt(main);
    const button = add('button');
    button.focus();
    add('h1');
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(button);
  });

  it('no longer waits once the reader has gone on', async () => {
    arriveAt(main)();
    add('h1');
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
  });
});
