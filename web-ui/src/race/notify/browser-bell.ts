import type { Bell } from './reminder.svelte';

const offered = () => 'Notification' in globalThis;

export const browserBell: Bell = {
  permission: () => (offered() ? Notification.permission : null),
  ask: () => Notification.requestPermission(),
  ring: (title, body, tag) => {
    const shown = present(title, { body, tag, icon: '/favicon.svg' });
    if (shown === null) return;
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  },
  looking: () => document.visibilityState === 'visible' && document.hasFocus(),
};

/** Some browsers offer notifications to service workers only and say so by an exception: the title has to do there. */
function present(title: string, options: NotificationOptions): Notification | null {
  try {
    return new Notification(title, options);
  } catch {
    return null;
  }
}
