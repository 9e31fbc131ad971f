import { ApiClient } from './api/client';
import { endpoints } from './api/endpoints';
import { Router } from './router/router.svelte';
import { Session } from './session/session.svelte';

/** The one instance of everything that lives as long as the page. */
export const session: Session = new Session(() => calls);

export const api = new ApiClient({
  token: () => session.token,
  unauthorized: () => {
    session.expire();
  },
});

export const calls = endpoints(api);
export const router = new Router();
