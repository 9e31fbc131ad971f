-- Who streams live on Twitch.
CREATE TABLE live_stream (
    account_id UUID PRIMARY KEY,
    started_at TIMESTAMPTZ NOT NULL
);

-- Who casts which race: with players and solo sessions, whose streams are watched.
CREATE TABLE caster_lookup (
    caster_id  UUID PRIMARY KEY,
    race_id    UUID NOT NULL,
    account_id UUID NOT NULL
);
CREATE INDEX casters_of_a_race ON caster_lookup (race_id);
CREATE INDEX races_not_over ON race_lookup (race_id) WHERE status <> 'finished';

-- Messages of Twitch that were taken, for as long as somebody could send them again.
CREATE TABLE taken_message (
    message_id VARCHAR(100) PRIMARY KEY,
    taken_at   TIMESTAMPTZ NOT NULL
);
CREATE INDEX messages_to_forget ON taken_message (taken_at);

-- Casters of races that are there already, by the last fact about each.
INSERT INTO caster_lookup (caster_id, race_id, account_id)
SELECT last.caster_id, last.race_id, last.account_id
FROM (SELECT DISTINCT ON (fact ->> 'casterId')
             (fact ->> 'casterId')::uuid AS caster_id, race_id, (fact ->> 'account')::uuid AS account_id, payload_type
      FROM (SELECT global_index, race_id, payload_type, convert_from(payload, 'UTF8')::jsonb AS fact
            FROM domain_event_entry
            WHERE payload_type IN ('dev.photofinish.events.race.CasterJoined', 'dev.photofinish.events.race.CasterLeft')
           ) casting
      ORDER BY fact ->> 'casterId', global_index DESC) last
WHERE last.payload_type = 'dev.photofinish.events.race.CasterJoined'
  AND EXISTS (SELECT FROM race_lookup race WHERE race.race_id = last.race_id);
