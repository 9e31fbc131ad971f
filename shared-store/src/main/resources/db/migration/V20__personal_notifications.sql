-- Which account is linked to whom on Discord.
CREATE TABLE discord_link (
    account_id   UUID PRIMARY KEY,
    discord_id   VARCHAR(32)  NOT NULL UNIQUE,
    discord_name VARCHAR(100) NOT NULL
);

-- Links under way: who began one, in which browser. Of what both hold only hashes.
CREATE TABLE discord_linking (
    state_hash   VARCHAR(64) PRIMARY KEY,
    browser_hash VARCHAR(64) NOT NULL,
    account_id   UUID        NOT NULL UNIQUE,
    expires_at   TIMESTAMPTZ NOT NULL
);

-- What accounts want to be told, of one organization or of all of theirs.
CREATE TABLE notification_subscription (
    account_id      UUID    NOT NULL,
    kind            INTEGER NOT NULL,
    method          INTEGER NOT NULL,
    organization_id UUID,
    CONSTRAINT subscribed_once UNIQUE NULLS NOT DISTINCT (account_id, kind, method, organization_id)
);

-- What is told is about a race, about a live race of a tournament, or to a person: of a fact once, which is a position here.
ALTER TABLE delivery
    ADD COLUMN account_id UUID,
    ADD COLUMN concerns   UUID,
    DROP CONSTRAINT about_one_thing,
    ADD CONSTRAINT about_one_thing CHECK (num_nonnulls(race_id, live_race_id, account_id) = 1),
    ADD CONSTRAINT told_of_something CHECK (num_nonnulls(account_id, concerns) IN (0, 2)),
    ADD CONSTRAINT told_once_to_a_person UNIQUE (account_id, concerns, fact, part);
CREATE INDEX deliveries_to_a_person_to_make ON delivery (account_id, id) WHERE status = 'pending';
CREATE INDEX deliveries_to_a_person ON delivery (account_id, id) WHERE account_id IS NOT NULL;
-- A milestone of a live race is told to a person once, whatever becomes of it.
CREATE UNIQUE INDEX milestone_told_once ON delivery (concerns, part, account_id)
    WHERE part IN ('scheduled_notice', 'room_notice', 'started_notice', 'finished_notice', 'cancelled_notice');
CREATE INDEX deliveries_that_concern ON delivery (concerns, account_id) WHERE concerns IS NOT NULL;
