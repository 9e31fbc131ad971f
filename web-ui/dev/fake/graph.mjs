const AREAS = [
  'Lowmarsh',
  'Highmoor',
  'Greywell',
  'Emberfall',
  'Saltreach',
  'Duskwood',
  'Irongate',
  'Mirewatch',
];
const PLACES = ['Sunken Cistern', 'Rampart Walk', 'Ossuary', 'Forge Hall', 'Drowned Chapel', 'Root Gallery'];
const TYPES = ['mini_dungeon', 'boss_arena', 'legacy_dungeon', 'major_boss'];

/** A made-up seed: `layers` layers, two or three places on each that lead on to the next. */
export function aGraph(layers) {
  const nodes = { start: { type: 'start', display_name: 'Ashen Vestibule', layer: 0, tier: 1 } };
  for (let layer = 1; layer < layers; layer += 1) {
    const last = layer === layers - 1;
    for (let lane = 0; lane < (last ? 1 : 2 + (layer % 2)); lane += 1) {
      const place = PLACES[(layer * 2 + lane) % PLACES.length];
      nodes[`l${layer}_${lane}`] = {
        type: last ? 'final_boss' : TYPES[(layer + lane) % TYPES.length],
        display_name: last ? 'The Undivided Throne' : `${AREAS[(layer + lane) % AREAS.length]} - ${place}`,
        layer,
        tier: layer + 1,
      };
    }
  }
  return { total_layers: layers, nodes, edges: edgesOf(nodes) };
}

/** Every place leads to those beside it on the next layer. */
function edgesOf(nodes) {
  const lane = (id) => Number(id.split('_')[1] ?? 1);
  const leads = (from, to) =>
    nodes[to].layer === nodes[from].layer + 1 &&
    (nodes[to].type === 'final_boss' || Math.abs(lane(to) - lane(from)) <= 1);
  const ids = Object.keys(nodes);
  return ids.flatMap((from) => ids.filter((to) => leads(from, to)).map((to) => ({ from, to })));
}

export function someNodeOf(graph, layer, pick) {
  const ids = Object.keys(graph.nodes).filter((id) => graph.nodes[id].layer === layer);
  return ids[Math.floor(pick * ids.length)] ?? null;
}
