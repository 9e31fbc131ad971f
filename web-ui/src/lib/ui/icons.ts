import { SKULL } from './skull';

/** Line drawings on a 24 × 24 field. */
const lines = {
  alert:
    'M12 8v5M12 16.5v.01M10.300 3.900 2.400 18a2 2 0 0 0 1.700 3h15.800a2 2 0 0 0 1.700-3L13.700 3.900a2 2 0 0 0-3.400 0z',
  back: 'M9 7 4 12l5 5M4.500 12H15a4.500 4.500 0 0 0 0-9h-3',
  bell: 'M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 2h-15zM10 21h4',
  calendar:
    'M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM4 10.500h16M8.500 3.500V8M15.500 3.500V8',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  chevron: 'm9 6 6 6-6 6',
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  circle: 'M19 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
  copy: 'M9 9h10v11H9zM15 9V5H5v11h4',
  dice: 'M5 5h14v14H5zM9 9v.01M15 9v.01M12 12v.01M9 15v.01M15 15v.01',
  down: 'm6 10 6 6 6-6',
  download: 'M12 4v11m0 0 4.500-4.500M12 15l-4.500-4.500M5 20h14',
  edit: 'm4.500 19.500 1-4.500L16 4.500l3.500 3.500L9 18.500z',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  flag: 'M5 21V4m0 0h12l-2 4.500 2 4.500H5',
  info: 'M12 11v5M12 7.500v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1-1',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1z',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  follow: 'M12 3v4M12 17v4M3 12h4M17 12h4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  mic: 'M12 15a3.500 3.500 0 0 0 3.500-3.500v-5a3.500 3.500 0 0 0-7 0v5A3.500 3.500 0 0 0 12 15zM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3.500',
  minus: 'M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  mute: 'M11 6 7 9.500H4v5h3l4 3.500zM15.500 9.500l5 5M20.500 9.500l-5 5',
  plus: 'M12 5v14M5 12h14',
  screen: 'M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM12 17v3.500M8 20.500h8',
  search: 'm20 20-4.500-4.500M17.500 11a6.500 6.500 0 1 1-13 0 6.500 6.500 0 0 1 13 0z',
  share: 'M12 15V3.500m0 0L7.500 8M12 3.500 16.500 8M5 12v8h14v-8',
  signal: 'M5 19v-3M10 19v-7M15 19V8M20 19V4',
  sound: 'M11 6 7 9.500H4v5h3l4 3.500zM15 9a4.500 4.500 0 0 1 0 6M17.500 6.500a8 8 0 0 1 0 11',
  swap: 'M4 8.500h15m0 0L15 4.500m4 4-4 4M20 15.500H5m0 0 4-4m-4 4 4 4',
  trash: 'M5 7h14M10 7V4.500h4V7M6.500 7l1 13h9l1-13M10.500 11v5.500M13.500 11v5.500',
  trophy: 'M8 21h8M12 17v4M7 4h10v6a5 5 0 0 1-10 0zM7 6H4v1a4 4 0 0 0 3.500 4M17 6h3v1a4 4 0 0 1-3.500 4',
  undo: 'M5 9h9a5 5 0 0 1 0 10H8M5 9l4-4M5 9l4 4',
  unplug: 'm4 4 16 16M9 6v2.500M15 6v5M7.500 9v3a4.500 4.500 0 0 0 7 3.700M12 16.500V21',
  users: 'M15.500 8a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0zM5 20a7 7 0 0 1 14 0',
  x: 'M6 6l12 12M18 6 6 18',
} as const;

/** Solid shapes, for what must be told apart at the smallest size. */
const shapes = {
  fall: 'M12 19 4 6h16z',
  rise: 'M12 5 4 18h16z',
  skull: SKULL,
} as const;

export type IconName = keyof typeof lines | keyof typeof shapes;

export function drawing(name: IconName): { path: string; solid: boolean } {
  return name in shapes
    ? { path: shapes[name as keyof typeof shapes], solid: true }
    : { path: lines[name as keyof typeof lines], solid: false };
}
