import type { ApiClient } from '$lib/api/client';
import { query } from '$lib/api/query';
import type { Schemas } from '$lib/api/types';
import { api } from '$lib/app';

export type DiscordLink = Schemas['DiscordLink'];
export type Subscription = Schemas['NotificationSubscription'];
export type Message = Schemas['NotificationMessage'];

const wish = (type: number, organization: string | null) =>
  `/api/notifications/subscriptions/${type}${query({ organization_id: organization ?? undefined })}`;

/** What can be asked about personal messages and who they go to. */
export function notificationCalls(server: ApiClient) {
  return {
    link: () => server.get<DiscordLink>('/api/discord/link/status'),
    beginLink: () => server.post<Schemas['DiscordLinkStart']>('/api/discord/link'),
    unlink: () => server.post<DiscordLink>('/api/discord/link/unlink'),
    subscriptions: () => server.get<Schemas['NotificationSubscriptions']>('/api/notifications/subscriptions'),
    subscribe: (type: number, organization: string | null) =>
      server.put<Subscription>(wish(type, organization), {}),
    unsubscribe: (type: number, organization: string | null) =>
      server.delete<unknown>(wish(type, organization)),
    messages: (after: string | null, limit: number, signal: AbortSignal) =>
      server.get<Schemas['NotificationMessages']>(
        `/api/notifications/messages${query({ after: after ?? undefined, limit })}`,
        signal,
      ),
  };
}

export const notifications = notificationCalls(api);
