// A stand-in for the real server: the REST and event-stream shapes of the page, over a race that moves by itself.
//   node dev/fake-server.mjs [--port 5174] [--speed 6] [--crowd 100]: with a race of a hundred, ten updates a second
// It also serves dist/ under the same content security policy as the real one, so that a build can be looked at.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import {
  Refusal,
  addParticipant,
  cancelCountdown,
  change,
  commands,
  create,
  modConfig,
  removeParticipant,
} from './fake/commands.mjs';
import { crowd, hear } from './fake/crowd.mjs';
import { leagueRoutes } from './fake/organization-routes.mjs';
import { populate, tick } from './fake/simulation.mjs';
import { League } from './fake/tournaments.mjs';
import { POOLS, World, detail, plain, poolConfig, summary } from './fake/world.mjs';

const LEAGUE = [
  'organizations',
  'organization-invites',
  'organization-requests',
  'async-tournaments',
  'racetime',
  'admin',
  'notifications',
  'discord',
];

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5174' },
    speed: { type: 'string', default: '6' },
    crowd: { type: 'string', default: '0' },
  },
});
const dist = new URL('../dist/', import.meta.url).pathname;
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; frame-src https://player.twitch.tv",
  "img-src 'self' https://static-cdn.jtvnw.net; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
].join('; ');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const world = new World();
const crowded = Number(values.crowd) > 0 ? crowd(world, Number(values.crowd)) : null;
if (!crowded) populate(world);
const league = new League(world);
let outageUntil = 0;

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  try {
    if (url.pathname === '/dev/outage')
      return outage(response, Number(url.searchParams.get('seconds') ?? 10));
    if (!url.pathname.startsWith('/api/')) return page(response, url.pathname);
    if (Date.now() < outageUntil) throw new Refusal(503, 'The server is restarting.');
    await api(request, response, url);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    json(response, refusal.status, { title: 'Refused', status: refusal.status, detail: refusal.message });
  }
});

async function api(request, response, url) {
  const path = url.pathname.split('/').slice(2);
  const body = ['POST', 'PATCH', 'PUT'].includes(request.method) ? await read(request) : {};
  const key = `${request.method} ${path[0]}${path.length > 1 && path[0] === 'auth' ? `/${path[1]}` : ''}`;
  if (key === 'POST auth/local') {
    if (!/^\w{2,25}$/.test(body.twitch_username ?? ''))
      throw new Refusal(422, 'A login has 2 to 25 letters, digits or _.');
    return json(response, 200, { token: world.token(world.user(body.twitch_username, body.role)) });
  }
  if (key === 'GET auth/providers') return json(response, 200, { twitch: false, local: true });
  if (key === 'GET auth/me') return json(response, 200, signedIn(request));
  if (key === 'POST auth/logout') return json(response, 200, { message: 'Signed out.' });
  if (key === 'GET pools') return json(response, 200, pools());
  if (key === 'GET users' && path[1] === 'search')
    return json(response, 200, found(url.searchParams.get('q')));
  if (LEAGUE.includes(path[0])) {
    const reply = leagueRoutes(league, signedIn(request), request.method, path, url.searchParams, body);
    if (reply !== undefined) return json(response, 200, reply);
  }
  if (path[0] === 'races') return races(request, response, url, path.slice(1), body);
  throw new Refusal(404, 'No such thing.');
}

function races(request, response, url, [id, action, item], body) {
  const get = request.method === 'GET';
  if (!id)
    return get ? json(response, 200, list(url)) : json(response, 201, create(world, signedIn(request), body));
  if (id === 'stream') return stream(request, response, url, world.lobby, { type: 'races', ...list(url) });
  const race = world.races.get(id);
  if (!race) throw new Refusal(404, 'There is no such race.');
  if (get && !action) return json(response, 200, detail(race));
  if (get && action === 'stream') return watch(request, response, url, race);
  if (get && action === 'my-mod-config') {
    response.writeHead(200, { 'content-type': 'application/toml' });
    return response.end(modConfig(race, signedIn(request)));
  }
  const user = signedIn(request);
  if (request.method === 'PATCH') return json(response, 200, change(world, race, user, body));
  if (action === 'countdown') return json(response, 200, cancelCountdown(world, race, user));
  if (action === 'participants' && item) removeParticipant(world, race, user, item);
  else if (action === 'participants') return json(response, 200, addParticipant(world, race, user, body));
  else if (commands[action]) {
    const reply = commands[action](world, race, user, body);
    if (reply) return json(response, 200, reply);
  } else throw new Refusal(404, 'No such thing.');
  response.writeHead(204).end();
}

function watch(request, response, url, race) {
  stream(request, response, url, race.room, world.state(race));
  const count = () => race.room.say({ type: 'spectator_count', count: race.room.listeners.size });
  response.on('close', count);
  count();
}

function stream(request, response, url, room, snapshot) {
  room.join(response, request.headers['last-event-id'] ?? url.searchParams.get('after'), snapshot);
  response.on('close', () => room.leave(response));
}

function list(url) {
  const statuses = url.searchParams.get('status')?.split(',');
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const end = offset + Number(url.searchParams.get('limit') ?? 50);
  const listed = [...world.races.values()].filter(
    (race) => race.is_public && (statuses?.includes(race.status) ?? true),
  );
  return {
    races: listed.slice(offset, end).map(summary),
    total: listed.length,
    has_more: end < listed.length,
  };
}

function pools() {
  const entries = Object.entries(POOLS).map(([name, [, , available]]) => {
    const pool_config = poolConfig(name);
    return [name, { available, consumed: 3, discarded: 0, played_by_user: null, pool_config }];
  });
  return Object.fromEntries(entries);
}

/** People by what their login starts with. */
function found(text) {
  const wanted = (text ?? '').toLowerCase();
  return [...world.users.values()].filter((user) => user.twitch_username.startsWith(wanted)).map(plain);
}

function signedIn(request) {
  const user = world.tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, ''));
  if (!user) throw new Refusal(401, 'Sign in first.');
  return user;
}

/** Ends every stream and answers 503 for a while, to see how the page takes it. */
function outage(response, seconds) {
  outageUntil = Date.now() + seconds * 1000;
  for (const race of world.races.values()) race.room.close();
  world.lobby.close();
  json(response, 200, { until: new Date(outageUntil).toISOString() });
}

function page(response, path) {
  const file = join(dist, normalize(path));
  const found = existsSync(file) && statSync(file).isFile() ? file : join(dist, 'index.html');
  if (!existsSync(found)) return json(response, 404, { detail: 'Nothing built yet: npm run build' });
  const type = types[extname(found)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
  createReadStream(found).pipe(response);
}

function json(response, status, body) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type });
  response.end(JSON.stringify(body));
}

async function read(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}

if (crowded) {
  let turn = 0;
  setInterval(() => hear(world, crowded, (turn += 1)), 100);
} else setInterval(() => tick(world, Number(values.speed)), 1000);
setInterval(() => [...world.races.values()].forEach((race) => race.room.beat()), 30_000);
server.listen(Number(values.port), '127.0.0.1', () => console.log(`http://127.0.0.1:${values.port}`));
