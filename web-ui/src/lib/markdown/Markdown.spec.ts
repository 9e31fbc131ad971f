import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Markdown from './Markdown.svelte';

const HOSTILE = [
  '# Rules',
  '<img src=x onerror="globalThis.broken = true"><script>globalThis.broken = true</script>',
  '[x](javascript:alert(1)) ![y](https://a.example/y.png) [z](https://b.example)',
].join('\n\n');

describe('Markdown on a page', () => {
  it('is there at once, and then in its form; nothing of it is anything but words and links', async () => {
    const { container } = render(Markdown, { text: HOSTILE, under: 1 });
    expect(container.textContent).toContain('# Rules');

    const heading = await waitFor(() => screen.getByRole('heading', { level: 2, name: 'Rules' }));
    expect(heading).toBeTruthy();
    expect(container.querySelector('img, script, iframe, style, svg, [onerror]')).toBeNull();
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href }) => href)).toEqual(['https://a.example/y.png', 'https://b.example/']);
    for (const link of links) {
      expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'nofollow']));
      expect(link.target).toBe('_blank');
    }
    expect(container.textContent).toContain('<script>');
    expect('broken' in globalThis).toBe(false);
  });
});
