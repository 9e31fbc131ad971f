import { ApiClient } from './api/client';
import { endpoints } from './api/endpoints';
import { Router } from './router/router.svelte';
import { TournamentsSwitch } from './session/tournaments.svelte';
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
/** Whether there is a tournament part here: where it is off, nothing of it is known. */
export const tournaments = new TournamentsSwitch(() => api.get('/api/organizations?limit=1'));
export const router = new Router();
