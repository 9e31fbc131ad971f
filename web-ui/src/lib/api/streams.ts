/** The live channels. Apart from the calls: who only watches a race makes none of those. */
export const streams = {
  lobby: '/api/races/stream',
  calendar: '/api/races.ics',
  race: (id: string) => `/api/races/${encodeURIComponent(id)}/stream`,
  session: (id: string) => `/api/training/${encodeURIComponent(id)}/stream`,
};
