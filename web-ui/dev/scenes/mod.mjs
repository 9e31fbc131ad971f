const TOKEN = /mod_token\s*=\s*"([^"]+)"/;

/** A player's game, as far as pictures need one. Its socket lives in a page of its own, for Node 20 has none. */
export class Mod {
  constructor(page, flags) {
    this.page = page;
    this.flags = flags;
  }

  /** `kind` is `mod` for a race and `training` for a solo session; `config` is the file that the player got. */
  static async connect(browser, address, kind, id, config) {
    const page = await browser.newPage();
    await page.goto(`${address}/health`);
    const flags = await page.evaluate(
      ([url, token]) =>
        new Promise((resolve, reject) => {
          window.mod = new WebSocket(url);
          window.mod.onopen = () => window.mod.send(JSON.stringify({ type: 'auth', mod_token: token }));
          window.mod.onclose = ({ code }) => reject(new Error(`the mod's socket closed with ${code}`));
          window.mod.onmessage = ({ data }) => {
            const { type, seed } = JSON.parse(data);
            if (type === 'auth_ok') resolve(seed.event_ids);
            if (type === 'ping') window.mod.send('{"type":"pong"}');
          };
        }),
      [`${address.replace('http', 'ws')}/ws/${kind}/${id}`, TOKEN.exec(config)[1]],
    );
    return new Mod(page, flags);
  }

  send(frame) {
    return this.page.evaluate((text) => window.mod.send(text), JSON.stringify(frame));
  }

  ready() {
    return this.send({ type: 'ready' });
  }

  /** Walks through the first `zones` of the seed, dying more and more; the last flag of all is the finish. */
  async play(zones) {
    let deaths = 0;
    for (const [i, flag] of this.flags.slice(0, zones).entries()) {
      const igt = 30_000 + i * 187_300;
      deaths += i % 3;
      await this.send({ type: 'status_update', igt_ms: igt, death_count: deaths });
      await this.send({ type: 'event_flag', flag_id: flag, igt_ms: igt + 900 });
      // A server takes so many frames a second and no more.
      await this.page.waitForTimeout(120);
    }
  }
}
