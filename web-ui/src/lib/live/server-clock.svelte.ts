/**
 * The server's clock as this device can know it. A moment the server names is older by its way here, and older still
 * when it is told again: of all it named, the one furthest ahead errs least.
 */
export class ServerClock {
  /** Server minus device, in milliseconds; null while the server has named no moment. */
  offset = $state<number | null>(null);

  constructor(private readonly now: () => number = Date.now) {}

  heard(moment: string): void {
    const ahead = Date.parse(moment) - this.now();
    if (!Number.isNaN(ahead)) this.offset = Math.max(this.offset ?? -Infinity, ahead);
  }
}
