const NAMES = { 410: 'RACE_SUBMITTED', 415: 'LIVE_RACE_SCHEDULED' };

const message = (id, type, status, reason) => ({
  id,
  type,
  name: NAMES[type] ?? 'OTHER',
  method: 1,
  status,
  tries: 1,
  reason,
  live_race_id: '7f0c9a6e-2b3d-4e5f-8a1b-9c0d1e2f3a4b',
  run_id: null,
  created_at: new Date(Date.now() - id * 3_600_000).toISOString(),
  settled_at: status === 'retrying' ? null : new Date(Date.now() - id * 3_600_000).toISOString(),
});

const MESSAGES = [
  message(1, 416, 'retrying', 'Discord answered 503'),
  message(2, 415, 'sent', null),
  message(3, 419, 'failed', 'Discord: this person takes no direct messages from the bot'),
];

/** Personal messages, and the Discord account that they go to. */
export function notificationRoutes(league, user, method, [part, what, type], query) {
  const wishes = (league.wishes ??= new Map());
  const linked = (league.discord ??= new Set());
  const own = wishes.get(user.id) ?? [];
  if (part === 'discord') {
    if (type === 'unlink') linked.delete(user.id);
    else if (type === undefined) {
      linked.add(user.id);
      return { authorize_url: '/settings?discord=linked' };
    }
    const known = linked.has(user.id);
    const name = known ? user.twitch_username : null;
    return {
      linked: known,
      discord_id: known ? '80351110224678912' : null,
      discord_username: name,
      available: true,
      bot: true,
    };
  }
  if (what === 'messages') return { items: MESSAGES, count: MESSAGES.length, next: null };
  if (type === undefined) return { items: own, count: own.length };
  const wish = {
    type: Number(type),
    name: NAMES[type] ?? 'OTHER',
    method: 1,
    organization_id: query.get('organization_id'),
  };
  const others = own.filter((one) => one.type !== wish.type || one.organization_id !== wish.organization_id);
  wishes.set(user.id, method === 'PUT' ? [...others, wish] : others);
  return wish;
}
