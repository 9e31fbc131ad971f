const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The id in what somebody pasted: the id itself, or the address of a race. */
export function raceIdIn(text: string): string | null {
  return ID.exec(text)?.[0].toLowerCase() ?? null;
}
