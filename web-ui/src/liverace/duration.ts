/** Milliseconds of an ISO-8601 duration such as `PT1H23M45.678S`; null when it is none. */
export function millisOf(duration: string | null): number | null {
  if (duration === null) return null;
  const found = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration);
  if (found === null || duration.length < 3) return null;
  const [days, hours, minutes, seconds] = found.slice(1).map((digits) => Number(digits ?? 0));
  return Math.round(
    (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000,
  );
}
