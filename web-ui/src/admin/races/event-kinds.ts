/** Every type of event in a race's history, in the groups an administrator looks for. */
export const GROUPS = {
  control: [
    'RaceCreated',
    'RaceRenamed',
    'RaceScheduled',
    'RaceVisibilityChanged',
    'RegistrationChanged',
    'AutomaticStartChanged',
    'SeedRerolled',
    'SeedsReleased',
    'CountdownStarted',
    'CountdownCancelled',
    'RaceStarted',
    'RaceFinished',
    'RaceReset',
    'RaceDeleted',
  ],
  roster: [
    'ParticipantRegistered',
    'ParticipantLeft',
    'ParticipantRemoved',
    'ParticipantReadied',
    'CasterJoined',
    'CasterLeft',
    'CoOrganizerAdded',
    'CoOrganizerRemoved',
    'InviteIssued',
    'InviteRevoked',
    'InviteAccepted',
  ],
  progress: ['RunBegan', 'PlayStarted', 'ParticipantZoneEntered', 'ParticipantWarped', 'ParticipantDied'],
  results: [
    'ParticipantFinished',
    'ParticipantAbandoned',
    'ParticipantConcluded',
    'ParticipantReopened',
    'ParticipantDisqualified',
    'TimePenaltyGiven',
    'AbandonmentUndone',
    'SuspiciousProgressReported',
  ],
  clock: ['IgtCheckpointed'],
} as const;

export type GroupName = keyof typeof GROUPS;
export type EventType = (typeof GROUPS)[GroupName][number];

export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
const TYPES: readonly string[] = GROUP_NAMES.flatMap((name) => GROUPS[name]);

export function groupOf(type: string): GroupName | null {
  return GROUP_NAMES.find((name) => (GROUPS[name] as readonly string[]).includes(type)) ?? null;
}

/** What a filter in an address asks the server for: a group, one type, or everything (null). */
export function typesOf(filter: string | null): string | null {
  const group = GROUP_NAMES.find((name) => name === filter);
  if (group) return GROUPS[group].join(',');
  return TYPES.find((type) => type === filter) ?? null;
}
