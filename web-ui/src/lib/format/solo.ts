import { formatIgt } from './time';

/** In-game time of training and dashboards: `MM:SS`, from one hour `H:MM:SS`, `--:--` before it runs (domain §17). */
export function formatSoloTime(ms: number): string {
  if (ms <= 0) return '--:--';
  return formatIgt(ms).padStart(5, '0');
}
