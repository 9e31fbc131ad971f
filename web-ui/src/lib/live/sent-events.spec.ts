import { describe, expect, it } from 'vitest';
import { type SentEvent, sentEvents } from './sent-events';

function aBody(...chunks: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

async function all(body: ReadableStream<Uint8Array>): Promise<SentEvent[]> {
  const events: SentEvent[] = [];
  for await (const event of sentEvents(body)) events.push(event);
  return events;
}

describe('sentEvents', () => {
  it('reads events wherever the network cut them', async () => {
    const text = 'event: progress\ndata: {"done":1}\n\nevent: done\ndata: {"added":2}\n\n';
    const events = [
      { type: 'progress', data: { done: 1 } },
      { type: 'done', data: { added: 2 } },
    ];
    expect(await all(aBody(text))).toEqual(events);
    expect(await all(aBody(...text))).toEqual(events);
  });

  it('passes over comments', async () => {
    expect(await all(aBody(': \n\n', ': waiting\n\n', 'data: 1\n\n'))).toEqual([
      { type: 'message', data: 1 },
    ]);
  });

  it('keeps letters whole that the network cut', async () => {
    const bytes = new TextEncoder().encode('data: "é"\n\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 8));
        controller.enqueue(bytes.slice(8));
        controller.close();
      },
    });
    expect(await all(body)).toEqual([{ type: 'message', data: 'é' }]);
  });

  it('drops an event that the connection did not live to end', async () => {
    expect(await all(aBody('event: done\ndata: {"added":'))).toEqual([]);
  });

  it('lets go of the connection when nobody reads on', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\ndata: 2\n\n')),
      cancel: () => void (cancelled = true),
    });
    for await (const event of sentEvents(body)) {
      expect(event.data).toBe(1);
      break;
    }
    expect(cancelled).toBe(true);
  });
});
