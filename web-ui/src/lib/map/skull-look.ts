/** How a skull is drawn at an age from 0 to 1: it grows to twice its size, settles, and fades. */
export function skullLook(age: number): { scale: number; opacity: number } {
  if (age < 0.3) return { scale: 2 * (age / 0.3), opacity: 1 };
  if (age < 0.5) return { scale: 2 - (age - 0.3) / 0.2, opacity: 1 };
  return { scale: 1, opacity: Math.max(0, 1 - (age - 0.5) / 0.5) };
}
