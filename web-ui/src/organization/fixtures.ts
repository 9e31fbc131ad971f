import { aUser } from '$lib/live/fixtures';
import type { Member, Organization, Permission, RoomProfile } from './calls';

const THEN = '2026-03-01T10:00:00Z';

export function anOrganization(change: Partial<Organization> = {}): Organization {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    name: 'Marrow League',
    description: null,
    is_active: true,
    allow_async_live_races: true,
    live_race_account_age_days: 7,
    live_race_account_age_inherited: false,
    features: [],
    created_at: THEN,
    updated_at: THEN,
    member_count: 1,
    membership: { permissions: [], joined_at: THEN },
    rights: { administer: false, manage_members: false, manage_tournaments: false, review: false },
    members: [],
    race_room_profiles: [],
    invites: null,
    position: 1,
    ...change,
  };
}

export function aMember(login: string, ...permissions: Permission[]): Member {
  return { user: aUser(login), permissions, joined_at: THEN };
}

export function aRoomProfile(change: Partial<RoomProfile> = {}): RoomProfile {
  return {
    id: 'p1',
    name: 'Usual',
    description: null,
    start_delay: 15,
    time_limit: 24,
    streaming_required: false,
    auto_start: true,
    allow_comments: true,
    hide_comments: false,
    allow_prerace_chat: true,
    allow_midrace_chat: true,
    allow_non_entrant_chat: true,
    is_default: false,
    ...change,
  };
}
