/** The server whose pages are looked at, asked for what the scenes need. */
export class Server {
  constructor(address) {
    this.address = address;
  }

  /** A token of somebody with this role. */
  async signIn(name, role) {
    const { token } = await this.post('/api/auth/local', null, { twitch_username: name, role });
    return token;
  }

  async get(path, token) {
    return (await this.ask('GET', path, token)).json();
  }

  async text(path, token) {
    return (await this.ask('GET', path, token)).text();
  }

  async post(path, token, body) {
    return (await this.ask('POST', path, token, body ?? {})).json();
  }

  /** The newest race of this status, or null. */
  async newest(status) {
    const { races } = await this.get(`/api/races?status=${status}`);
    return races[0]?.id ?? null;
  }

  async ask(method, path, token, body) {
    const answer = await fetch(this.address + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}
