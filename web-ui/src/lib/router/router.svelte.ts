import { routeOf } from './routes';

/** Client-side navigation over the history API. Links stay plain anchors; clicks on them are taken over here. */
export class Router {
  #path = $state(location.pathname);
  #search = $state(location.search);
  #visits = $state(0);
  readonly route = $derived(routeOf(this.#path));

  get search(): string {
    return this.#search;
  }

  /** Path and query of the page shown, to come back to. */
  get here(): string {
    return this.#path + this.#search;
  }

  /** How many pages were gone to. Going back does not count: the browser restores the place. */
  get visits(): number {
    return this.#visits;
  }

  start(): () => void {
    const onClick = (event: MouseEvent) => {
      this.#follow(event);
    };
    const onBack = () => {
      this.#read();
    };
    document.addEventListener('click', onClick);
    window.addEventListener('popstate', onBack);
    return () => {
      document.removeEventListener('click', onClick);
      window.removeEventListener('popstate', onBack);
    };
  }

  /**
   * Changes the address to what is shown, without leaving the page: what somebody may want to share. `null` takes a
   * parameter away.
   */
  note(changes: Readonly<Record<string, string | null>>): void {
    const query = new URLSearchParams(this.#search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    const search = query.size === 0 ? '' : `?${query}`;
    history.replaceState(null, '', this.#path + search);
    this.#search = search;
  }

  /** A parameter of the address, `null` when it is not there. */
  parameter(name: string): string | null {
    return new URLSearchParams(this.#search).get(name);
  }

  go(to: string, { replace = false } = {}): void {
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
    this.#read();
    this.#visits += 1;
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin)
      return;
    if (link.hash !== '' && link.pathname === location.pathname) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }

  #read(): void {
    this.#path = location.pathname;
    this.#search = location.search;
  }
}
