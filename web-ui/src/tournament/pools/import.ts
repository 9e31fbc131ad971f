export const MOST_LINES = 500;
const LONGEST = 500;

export type LineProblem = 'address' | 'local' | 'long' | 'twice';

export interface Import {
  permalinks: readonly { url: string; notes: string | null }[];
  /** What is wrong, by the number of the line. */
  problems: readonly { line: number; problem: LineProblem }[];
}

/** Permalinks out of lines: an address, then perhaps notes. Empty lines are left out. */
export function readLines(text: string, there: ReadonlySet<string>): Import {
  const permalinks: { url: string; notes: string | null }[] = [];
  const problems: { line: number; problem: LineProblem }[] = [];
  const met = new Set(there);
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [url = '', ...rest] = line.trim().split(/\s+/);
    if (url === '') continue;
    const problem = met.has(url) ? 'twice' : problemOf(url);
    if (problem !== null) problems.push({ line: at + 1, problem });
    else permalinks.push({ url, notes: rest.join(' ') || null });
    met.add(url);
  }
  return { permalinks, problems };
}

/** Why an address is no permalink; the server looks again, and has the last word. */
export function problemOf(text: string): Exclude<LineProblem, 'twice'> | null {
  if (text.length > LONGEST) return 'long';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) return 'address';
  return isLocal(url.hostname) ? 'local' : null;
}

function isLocal(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return (
    /^(localhost|.*\.(localhost|local|internal))$/i.test(name) ||
    /^(0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\./.test(name) ||
    /^\[(::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]$/i.test(name)
  );
}
