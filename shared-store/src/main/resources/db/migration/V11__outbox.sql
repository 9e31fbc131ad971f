-- What services of others are to be told, written in the transaction of the command that made the fact.
CREATE TABLE delivery (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    race_id       UUID        NOT NULL,
    fact          BIGINT      NOT NULL,
    part          VARCHAR(32) NOT NULL,
    position      BIGINT      NOT NULL,
    status        VARCHAR(16) NOT NULL,
    tries         INTEGER     NOT NULL,
    next_try_at   TIMESTAMPTZ NOT NULL,
    claim         UUID,
    claimed_until TIMESTAMPTZ,
    unsure_since  TIMESTAMPTZ,
    reason        VARCHAR(200),
    created_at    TIMESTAMPTZ NOT NULL,
    settled_at    TIMESTAMPTZ,
    UNIQUE (race_id, fact, part)
);
CREATE INDEX deliveries_to_make ON delivery (next_try_at) WHERE status = 'pending';
CREATE INDEX deliveries_of_a_race_to_make ON delivery (race_id, id) WHERE status = 'pending';
CREATE INDEX deliveries_by_status ON delivery (status, id);
CREATE INDEX deliveries_to_forget ON delivery (settled_at) WHERE status = 'sent';

-- The event that Discord keeps for a race, as it was last told.
CREATE TABLE discord_event (
    race_id    UUID PRIMARY KEY,
    event_id   VARCHAR(64)  NOT NULL,
    stage      VARCHAR(16)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    starts_at  TIMESTAMPTZ  NOT NULL
);

-- Clicks in Discord that have been dealt with, so that none counts twice.
CREATE TABLE known_interaction (
    content_hash VARCHAR(64) PRIMARY KEY,
    seen_at      TIMESTAMPTZ NOT NULL
);
CREATE INDEX interactions_to_forget ON known_interaction (seen_at);
