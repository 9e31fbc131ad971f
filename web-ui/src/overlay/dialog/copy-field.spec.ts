import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyField } from './copy-field';

describe('copying an address', () => {
  const field = document.createElement('input');
  const command = vi.fn(() => true);

  beforeEach(() => {
    field.value = 'https://here/overlay';
    document.body.append(field);
    Object.assign(document, { execCommand: command });
    command.mockClear();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    field.remove();
  });

  it('uses the clipboard of the page', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyField(field)).toBe(true);
    expect(writeText).toHaveBeenCalledWith('https://here/overlay');
    expect(command).not.toHaveBeenCalled();
  });

  it('copies what is marked where the page has none, or may not use it', async () => {
    vi.stubGlobal('isSecureContext', false);
    expect(await copyField(field)).toBe(true);
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    expect(await copyField(field)).toBe(true);
    expect(command).toHaveBeenCalledTimes(2);
  });

  it('says when neither way works', async () => {
    vi.stubGlobal('isSecureContext', false);
    command.mockReturnValueOnce(false);
    expect(await copyField(field)).toBe(false);
  });
});
