import { describe, expect, it } from 'vitest';
import { ApiClient } from './client';

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: [string, RequestInit][] = [];
  let dropped = 0;
  const client = new ApiClient({
    token: () => 'secret',
    unauthorized: () => (dropped += 1),
    fetch: (url, init) => {
      asked.push([url as string, init ?? {}]);
      const text = body === null ? null : typeof body === 'string' ? body : JSON.stringify(body);
      return Promise.resolve(new Response(text, { status, headers }));
    },
  });
  return { client, asked, dropped: () => dropped };
}

describe('ApiClient', () => {
  it('sends the bearer token and JSON', async () => {
    const { client, asked } = answering(200, { ok: true });
    await client.post('/api/races', { name: 'x' });
    const headers = asked[0]?.[1].headers as Headers;
    expect(headers.get('authorization')).toBe('Bearer secret');
    expect(headers.get('content-type')).toBe('application/json');
    expect(asked[0]?.[1].body).toBe('{"name":"x"}');
  });

  it('takes an empty reply for nothing', async () => {
    expect(await answering(204, null).client.delete('/api/x')).toBeNull();
  });

  it('shows the detail of a refusal', async () => {
    const { client } = answering(409, { detail: 'The race is full.' });
    await expect(client.post('/api/x')).rejects.toMatchObject({ status: 409, message: 'The race is full.' });
  });

  it('does not call a failure what the server calls it', async () => {
    const { client } = answering(500, { title: 'Internal Server Error' });
    const message = 'The server answered with an error (500).';
    await expect(client.get('/api/x')).rejects.toMatchObject({ status: 500, message });
  });

  it('names the fields of a refused form', async () => {
    const { client } = answering(422, {
      detail: 'Invalid.',
      errors: [{ field: 'name', message: 'too long' }],
    });
    await expect(client.post('/api/x')).rejects.toMatchObject({ fields: { name: 'too long' } });
  });

  it('has a text of its own when the refusal is no problem document', async () => {
    await expect(answering(502, '<html>').client.get('/api/x')).rejects.toThrow('error (502)');
  });

  it('drops the session when the token is not known any more', async () => {
    const { client, dropped } = answering(401, {});
    await expect(client.get('/api/auth/me')).rejects.toMatchObject({ status: 401 });
    expect(dropped()).toBe(1);
  });

  it('says when the server cannot be reached', async () => {
    const client = new ApiClient({ token: () => null, fetch: () => Promise.reject(new TypeError('failed')) });
    await expect(client.get('/api/x')).rejects.toMatchObject({ status: 0 });
  });

  it('notices a device whose clock is wrong', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const { client } = answering(200, {}, { date });
    await client.get('/api/x');
    expect(client.clockOffset).toBeGreaterThan(3_590_000);
  });
});
