const STEPS = [10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200].map((seconds) => seconds * 1000);
const TICKS = 5;

export interface GapScale {
  min: number;
  max: number;
  ticks: number[];
}

/** A scale of round gaps around all of these; it always shows the leader's own line. */
export function scaleOf(gaps: readonly number[]): GapScale {
  const low = Math.min(0, ...gaps);
  const high = Math.max(0, ...gaps);
  const step =
    STEPS.find((candidate) => (high - low) / candidate <= TICKS) ?? Math.ceil((high - low) / TICKS);
  // Rounded up from below zero, nothing would be a negative nothing.
  const first = Math.ceil(low / step) || 0;
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { min: low, max: last * step, ticks };
}

/** Moves labels apart that would overlap, as little as possible and never out of the picture. */
export function spread(wanted: readonly number[], apart: number, bottom: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + apart));
  let limit = bottom;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? 0) - apart;
  }
  const result = [...wanted];
  order.forEach(({ i }, place) => (result[i] = placed[place] ?? 0));
  return result;
}
