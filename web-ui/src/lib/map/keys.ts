import type { Camera } from './camera.svelte';

const STEP = 1.4;

/** Moves the map for a key pressed on it; whether that key moves it. */
export function pressed(event: KeyboardEvent, camera: Camera): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'ArrowLeft':
      camera.pan(-1, 0);
      return true;
    case 'ArrowRight':
      camera.pan(1, 0);
      return true;
    case 'ArrowUp':
      camera.pan(0, -1);
      return true;
    case 'ArrowDown':
      camera.pan(0, 1);
      return true;
    case '+':
    case '=':
      camera.zoomBy(STEP);
      return true;
    case '-':
      camera.zoomBy(1 / STEP);
      return true;
    case '0':
      camera.reset();
      return true;
    default:
      return false;
  }
}
