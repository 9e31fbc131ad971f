import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../api/frames';
import { aLayeredGraph, aMapPlayer } from './fixtures';
import MapView from './MapView.svelte';
import type { MapKind, MapPlayer } from './scene';

const graph = aLayeredGraph(4, 2);
const visited = (...ids: string[]) => ids.map((node_id, i) => ({ node_id, igt_ms: i * 60_000, deaths: i }));
const ada = aMapPlayer('ada', { history: visited('l0r0', 'l1r0'), zone: 'l1r0', igtMs: 100_000 });
const ben = aMapPlayer('ben', { history: visited('l0r0', 'l1r0', 'l2r1'), zone: 'l2r1', color: 1 });

function shown(kind: MapKind, change: Record<string, unknown> = {}, players: MapPlayer[] = [ada, ben]) {
  return render(MapView, { graph, players, kind, selected: new Set<string>(), ...change });
}
const places = () =>
  screen.queryAllByRole('button', { name: /, Layer/ }).map((place) => place.getAttribute('aria-label'));
const tokens = (map: HTMLElement) =>
  [...map.querySelectorAll('.tokens [data-player]')].map((token) => token.getAttribute('data-player'));

describe('MapView', () => {
  beforeEach(() => {
    Element.prototype.getAnimations = () => [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
  });
  afterEach(cleanup);

  it('offers every node in order of layer, named with its type', () => {
    shown('full');
    expect(places()).toHaveLength(6);
    expect(places()[0]).toBe('Region 0 - Hall 0, Start, Layer 1');
    expect(places().at(-1)).toBe('Region 3 - Hall 0, Final boss, Layer 4');
  });

  it('opens a card from the keyboard, and gives the focus back when Escape closes it', async () => {
    shown('full');
    const place = screen.getAllByRole('button', { name: 'Region 1 - Hall 0, Boss arena, Layer 2' })[0];
    if (!place) throw new Error('no such place');
    place.focus();
    await fireEvent.keyDown(place, { key: 'Enter' });
    const card = screen.getByRole('dialog', { name: 'Region 1 - Hall 0' });
    expect(document.activeElement).toBe(card);
    expect(within(card).getByText('Tier 1')).toBeTruthy();
    expect(within(card).getByText('Players here').nextElementSibling?.textContent).toContain('ada');
    expect(within(card).getByText('0:40')).toBeTruthy();
    await fireEvent.keyDown(card, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(place);
  });

  it('shows a racer what they discovered, themselves, and nobody else', async () => {
    const { container } = shown('progressive', { me: 'ada', focus: 'l1r0' });
    expect(places()).toEqual(['Region 0 - Hall 0, Start, Layer 1', 'Region 1 - Hall 0, Boss arena, Layer 2']);
    expect(tokens(container)).toEqual(['ada']);
    const card = screen.getByRole('dialog');
    expect(card.textContent).not.toContain('ben');
    expect(container.querySelector('.near')).not.toBeNull();
    expect(container.textContent).not.toContain('Hall 1');
  });

  it('opens no card of an undiscovered place, whoever asks', () => {
    shown('progressive', { me: 'ada', focus: 'l2r1' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says nothing before the start but where lines run', () => {
    const nodes = { n1: { layer: 0 }, n2: { layer: 1 }, n3: { layer: 1 } };
    const edges = [
      { from: 'n1', to: 'n2' },
      { from: 'n1', to: 'n3' },
    ];
    const waiting = aMapPlayer('ada', { status: 'ready' });
    const { container } = shown('anonymous', { graph: { nodes, edges } satisfies Graph, focus: 'n1' }, [
      waiting,
    ]);
    expect(container.querySelectorAll('.unknown')).toHaveLength(3);
    expect(container.querySelector('text, title')).toBeNull();
    expect(places()).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(tokens(container)).toEqual(['ada']);
  });

  it('tells of a bare map no visits', () => {
    shown('static', { focus: 'l1r0' });
    expect(screen.getByRole('dialog').textContent).not.toContain('Visited by');
  });

  it('is a mere picture where nobody can reach it', () => {
    shown('full', { interactive: false, focus: 'l1r0' });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('draws the ways of those who are selected, and everybody’s when nobody is', async () => {
    const { container, rerender } = shown('full');
    const drawn = () =>
      [...container.querySelectorAll('.paths [data-player]')].map((way) => way.getAttribute('data-player'));
    expect(drawn()).toEqual(['ada', 'ben']);
    await rerender({ selected: new Set(['ben']) });
    expect(drawn()).toEqual(['ben']);
  });

  it('shows the moment it is given in place of now', () => {
    const moment = {
      tokens: [],
      skulls: [{ key: 's', node: 'l1r0', age: 0.4, opacity: 1 }],
      heat: new Map([['l1r0', 0.3]]),
    };
    const { container } = shown('full', { moment });
    expect(tokens(container)).toEqual([]);
    expect(container.querySelector('.skulls svg')).not.toBeNull();
    expect(container.querySelector('circle[r="16"]')?.getAttribute('opacity')).toBe('0.3');
  });
});
