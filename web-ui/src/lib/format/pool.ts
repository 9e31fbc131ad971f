/** `boss_shuffle` → `Boss shuffle`. */
export function poolTitle(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
