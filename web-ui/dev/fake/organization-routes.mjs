import { Refusal } from './commands.mjs';
import { upcoming } from './live-race-routes.mjs';
import { heldBy, tournamentRoutes } from './tournament-routes.mjs';
import { anInvite, aProfile } from './tournament-shapes.mjs';
import { membershipOf, rightsIn } from './tournament-views.mjs';
import { notificationRoutes } from './notification-routes.mjs';
import { plain } from './world.mjs';

/** Organizations, tournaments, live races and racetime.gg; undefined for what is none of these. */
export function leagueRoutes(league, user, method, path, query, body) {
  const [part, ...rest] = path;
  if (part === 'async-tournaments') return tournamentRoutes(league, user, method, rest, query, body);
  if (part === 'notifications' || part === 'discord')
    return notificationRoutes(league, user, method, path, query);
  if (part === 'racetime') return link(league, user, rest);
  if (part === 'admin' && rest[0] === 'racetime') return bots(league, rest, body);
  if (part === 'organization-invites') return join(league, user, rest[0]);
  if (part === 'organization-requests') return ownRequests(league, user, method, body);
  if (part === 'admin' && rest[0] === 'organization-requests')
    return requests(league, user, rest, query, body);
  if (part !== 'organizations') return undefined;
  if (!rest[0] && method === 'POST') return detail(league.found(body.name, body.description), user);
  if (!rest[0]) return listed(league, user, query);
  return within(league, user, method, rest, body);
}

function listed(league, user, query) {
  const items = league.organizations
    .map((organization) => ({
      ...organization,
      member_count: organization.members.length,
      membership: membershipOf(organization, user),
    }))
    .filter((one) => query.get('mine') !== 'true' || one.membership !== null);
  return { items, count: items.length, has_more: false };
}

function detail(organization, user) {
  const rights = rightsIn(organization, user);
  const membership = membershipOf(organization, user);
  const inside = membership !== null || rights.administer;
  return {
    ...organization,
    member_count: organization.members.length,
    membership,
    rights,
    members: inside ? organization.members : null,
    race_room_profiles: inside ? organization.race_room_profiles : null,
    invites: rights.manage_members ? organization.invites : null,
  };
}

function within(league, user, method, [id, part, item, action], body) {
  const organization = league.find('organizations', id);
  if (part === 'async-tournaments') return heldBy(league, organization, user, method, body);
  if (part === 'live-races') return upcoming(league, user, organization);
  if (method !== 'GET') {
    organization.position += 1;
    if (!part) Object.assign(organization, body);
    if (part === 'leave') organization.members = without(organization.members, user.id);
    if (part === 'members') members(league, organization, method, item, body);
    if (part === 'features') features(organization, user, item, body);
    if (part === 'invites') invites(organization, method, item, body);
    if (part === 'race-room-profiles') profiles(organization, method, item, action, body);
  }
  return detail(organization, user);
}

function features(organization, user, name, { enabled }) {
  Object.assign(
    organization.features.find(({ feature }) => feature === name),
    { enabled, switched_by: plain(user), switched_at: new Date().toISOString() },
  );
}

function ownRequests(league, user, method, body) {
  if (method === 'POST') return league.asked(user, body.name, body.description);
  const items = league.requests.filter(({ requested_by }) => requested_by.id === user.id);
  return { items, count: items.length, has_more: false };
}

function requests(league, user, [, id, answer], query, body) {
  if (!id) {
    const status = query.get('status') ?? 'pending';
    const items = league.requests.filter((one) => status === 'all' || one.status === status);
    return { items, count: items.length, has_more: false };
  }
  return Object.assign(
    league.requests.find((one) => one.id === id),
    {
      status: answer === 'approve' ? 'approved' : 'rejected',
      reviewed_by: plain(user),
      reviewed_at: new Date().toISOString(),
      notes: body.notes,
    },
  );
}

const without = (members, account) => members.filter((member) => member.user.id !== account);

function members(league, organization, method, account, body) {
  if (method === 'DELETE') organization.members = without(organization.members, account);
  else if (method === 'PATCH')
    organization.members.find((member) => member.user.id === account).permissions = body.permissions;
  else
    organization.members.push({
      user: plain(league.world.user(body.twitch_username)),
      permissions: [],
      joined_at: new Date().toISOString(),
    });
}

function invites(organization, method, slug, body) {
  if (method === 'DELETE') organization.invites.find((one) => one.slug === slug).is_active = false;
  else {
    const given = body.slug ?? Math.random().toString(36).slice(2);
    if (organization.invites.some((one) => one.slug === given))
      throw new Refusal(409, 'Another link has that ending already.');
    organization.invites.push(anInvite(given, body.max_uses, 0, body.expires_at));
  }
}

function profiles(organization, method, id, action, body) {
  const all = organization.race_room_profiles;
  if (action === 'set-default') for (const one of all) one.is_default = one.id === id;
  else if (method === 'DELETE') organization.race_room_profiles = all.filter((one) => one.id !== id);
  else if (method === 'PUT')
    Object.assign(
      all.find((one) => one.id === id),
      body,
      { is_default: all.find((one) => one.id === id).is_default },
    );
  else all.push({ ...aProfile(body.name, false), ...body, is_default: false });
}

function join(league, user, slug) {
  const organization = league.organizations.find(({ invites: links }) =>
    links.some((one) => one.slug === slug),
  );
  if (!organization) throw new Refusal(404, 'There is no such invitation.');
  if (membershipOf(organization, user)) throw new Refusal(409, 'You are a member already.');
  organization.members.push({ user: plain(user), permissions: [], joined_at: new Date().toISOString() });
  return detail(organization, user);
}

function link(league, user, [, action]) {
  if (action === undefined) return { authorize_url: '/settings?racetime=denied' };
  if (action === 'unlink') league.links.delete(user.id);
  const known = league.links.get(user.id);
  return { linked: known !== undefined, racetime_id: null, racetime_name: null, ...known, available: true };
}

function bots(league, [, what, category], body) {
  if (what === 'rooms') return { room: body.room, status: 'open', goal: 'Beat the game', entrant_count: 3 };
  if (category === undefined) return { bots: league.bots };
  const bot = league.bots.find((one) => one.category === category);
  return Object.assign(bot, {
    status: 'connected',
    status_message: null,
    last_connected_at: new Date().toISOString(),
  });
}
