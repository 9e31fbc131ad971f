export interface SentEvent {
  type: string;
  data: unknown;
}

/**
 * The events of a reply that is a stream of server-sent events, each with its JSON. For replies to a POST, which the
 * browser's own kind of stream cannot make.
 */
export async function* sentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<SentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const blocks = (rest + decoder.decode(value, { stream: !done })).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parse(block);
        if (event !== null) yield event;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

function parse(block: string): SentEvent | null {
  let type = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [field, value] = halves(line);
    if (field === 'event') type = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? null : { type, data: JSON.parse(data.join('\n')) as unknown };
}

/** `field: value`, where the blank belongs to the colon; a comment has an empty field. */
function halves(line: string): [string, string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
