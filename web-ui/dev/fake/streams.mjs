/** Server-sent event rooms: who listens, what was said (for resume), and the heartbeat. */
export class Room {
  listeners = new Set();
  history = [];

  constructor(epoch) {
    this.epoch = epoch;
  }

  join(response, lastEventId, snapshot) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.listeners.add(response);
    const [epoch, position] = (lastEventId ?? '').split(':');
    const known = Number(position);
    const oldest = this.history[0]?.position ?? Infinity;
    if (epoch === this.epoch && known >= oldest)
      for (const frame of this.history) {
        if (frame.position > known) this.#write(response, frame);
      }
    else this.#write(response, { ...snapshot, ...(lastEventId ? { resync: true } : {}) });
  }

  leave(response) {
    this.listeners.delete(response);
  }

  say(frame) {
    if (frame.position !== undefined) this.history = [...this.history.slice(-499), frame];
    for (const response of this.listeners) this.#write(response, frame);
  }

  beat() {
    for (const response of this.listeners) this.#write(response, { type: 'ping' });
  }

  close() {
    for (const response of this.listeners) response.end();
  }

  #write(response, frame) {
    const id = frame.position === undefined ? '' : `id: ${this.epoch}:${frame.position}\n`;
    response.write(`event: ${frame.type}\n${id}data: ${JSON.stringify(frame)}\n\n`);
  }
}
