import type { ApiClient } from '$lib/api/client';
import type { Accepted } from '$lib/api/endpoints';
import { query } from '$lib/api/query';
import type { Schemas } from '$lib/api/types';
import { api } from '$lib/app';

export type Organization = Schemas['OrganizationDetail'];
export type OrganizationSummary = Schemas['OrganizationSummary'];
export type OrganizationChanges = Schemas['OrganizationChanges'];
export type Member = Schemas['OrganizationMember'];
export type Permission = Schemas['Permission'];
export type Invite = Schemas['OrganizationInvite'];
export type InviteDraft = Schemas['InviteDraft'];
export type FeatureState = Schemas['OrganizationFeatureState'];
export type OrganizationRequest = Schemas['OrganizationRequest'];
export type RoomProfile = Schemas['RaceRoomProfile'];
export type RoomProfileDraft = Schemas['RoomProfileDraft'];

const part = (id: string) => encodeURIComponent(id);
const of = (organization: string) => `/api/organizations/${part(organization)}`;
const profile = (organization: string, id: string) => `${of(organization)}/race-room-profiles/${part(id)}`;

/** What can be asked of organizations. Apart from the other calls: only their pages fetch it. */
export function organizationCalls(server: ApiClient) {
  return {
    list: (mine: boolean, offset: number, limit: number, signal?: AbortSignal) =>
      server.get<Schemas['OrganizationList']>(
        `/api/organizations${query({ mine: String(mine), offset, limit })}`,
        signal,
      ),
    found: (draft: Schemas['OrganizationDraft'], key: string) =>
      server.postOnce<Organization | Accepted>('/api/organizations', key, draft),
    ask: (draft: Schemas['OrganizationRequestDraft'], key: string) =>
      server.postOnce<OrganizationRequest | Accepted>('/api/organization-requests', key, draft),
    ownRequests: () => server.get<Schemas['OrganizationRequestList']>('/api/organization-requests'),
    requests: (status: string, offset: number, limit: number, signal?: AbortSignal) =>
      server.get<Schemas['OrganizationRequestList']>(
        `/api/admin/organization-requests${query({ status, offset, limit })}`,
        signal,
      ),
    answer: (id: string, answer: 'approve' | 'reject', notes: string | null) =>
      server.post<OrganizationRequest | Accepted>(`/api/admin/organization-requests/${part(id)}/${answer}`, {
        notes,
      }),
    turn: (id: string, feature: string, enabled: boolean) =>
      server.put<Organization | Accepted>(`${of(id)}/features/${part(feature)}`, { enabled }),
    organization: (id: string) => server.get<Organization>(of(id)),
    change: (id: string, changes: OrganizationChanges) =>
      server.patch<Organization | Accepted>(of(id), changes),
    leave: (id: string) => server.post<unknown>(`${of(id)}/leave`),
    join: (slug: string) =>
      server.post<Organization | Accepted>(`/api/organization-invites/${part(slug)}/accept`),
    addMember: (id: string, twitch_username: string) =>
      server.post<Member | Accepted>(`${of(id)}/members`, { twitch_username }),
    permit: (id: string, user: string, permissions: readonly Permission[]) =>
      server.patch<Member | Accepted>(`${of(id)}/members/${part(user)}`, { permissions }),
    removeMember: (id: string, user: string) => server.delete<unknown>(`${of(id)}/members/${part(user)}`),
    invite: (id: string, draft: InviteDraft) => server.post<Invite | Accepted>(`${of(id)}/invites`, draft),
    revoke: (id: string, slug: string) => server.delete<unknown>(`${of(id)}/invites/${part(slug)}`),
    addProfile: (id: string, draft: RoomProfileDraft) =>
      server.post<RoomProfile | Accepted>(`${of(id)}/race-room-profiles`, draft),
    replaceProfile: (id: string, replaced: string, draft: RoomProfileDraft) =>
      server.put<RoomProfile | Accepted>(profile(id, replaced), draft),
    removeProfile: (id: string, removed: string) => server.delete<unknown>(profile(id, removed)),
    makeDefault: (id: string, chosen: string) =>
      server.post<RoomProfile | Accepted>(`${profile(id, chosen)}/set-default`),
  };
}

export type OrganizationCalls = ReturnType<typeof organizationCalls>;
export const organizations = organizationCalls(api);
