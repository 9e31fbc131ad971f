const LONGEST = 15;

/** The place without its region, short enough for the map. */
export function labelOf(name: string): string {
  const place = placeOf(name);
  const letters = [...place];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : place;
}

/** The last part of `Region - Place`. */
export function placeOf(name: string): string {
  return name.split(' - ').at(-1) ?? name;
}
