/** The server whose pages are looked at, asked for what the scenes need. */
export class Server {
  constructor(address) {
    this.address = address;
  }

  /** A token of somebody with this role. */
  async signIn(name, role) {
    const { token } = await this.ask('POST', '/api/auth/local', null, { twitch_username: name, role });
    return token;
  }

  get(path, token) {
    return this.ask('GET', path, token);
  }

  post(path, token, body) {
    return this.ask('POST', path, token, body ?? {});
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
    return answer.json();
  }
}
