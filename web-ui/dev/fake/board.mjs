const GROUP = { finished: 0, playing: 1, ready: 2, registered: 3, abandoned: 4 };

/** Board order and gaps of live-protocol §6. Mutates `gap_ms` and `layer_entry_igt`, returns order and splits. */
export function board(race) {
  const graph = race.graph;
  const layerOf = (visit) => graph.nodes[visit.node_id]?.layer ?? 0;
  for (const player of race.players) {
    const entry = player.zone_history?.find((visit) => layerOf(visit) === player.current_layer);
    player.layer_entry_igt = entry?.igt_ms ?? null;
  }
  const players = [...race.players].sort(compare);
  const leader = ['playing', 'finished'].includes(players[0]?.status) ? players[0] : null;
  const splits = {};
  for (const visit of leader?.zone_history ?? []) splits[layerOf(visit)] ??= visit.igt_ms;
  for (const player of players) player.gap_ms = player === leader ? null : gap(player, leader, splits);
  return { players, splits: leader ? splits : null };
}

function compare(a, b) {
  if (GROUP[a.status] !== GROUP[b.status]) return GROUP[a.status] - GROUP[b.status];
  if (a.status === 'finished') return a.igt_ms - b.igt_ms;
  if (a.status === 'playing' || a.status === 'abandoned')
    return b.current_layer - a.current_layer || entryOf(a) - entryOf(b);
  return 0;
}

const entryOf = (player) => player.layer_entry_igt ?? player.igt_ms;

function gap(player, leader, splits) {
  if (!leader) return null;
  if (player.status === 'finished') return player.igt_ms - leader.igt_ms;
  if (player.status !== 'playing' || splits[player.current_layer] === undefined) return null;
  const left = splits[player.current_layer + 1];
  if (left !== undefined && player.igt_ms > left) return player.igt_ms - left;
  return entryOf(player) - splits[player.current_layer];
}
