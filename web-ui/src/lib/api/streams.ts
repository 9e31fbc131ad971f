/** The live channels. Apart from the calls: who only watches a race makes none of those. */
export const streams = {
  lobby: '/api/races/stream',
  race: (id: string) => `/api/races/${encodeURIComponent(id)}/stream`,
};
