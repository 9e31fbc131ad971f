-- What rooms of live races are set up and named by.
ALTER TABLE tournament
    ADD COLUMN name              VARCHAR(255) NOT NULL DEFAULT '',
    ADD COLUMN racetime_category VARCHAR(255),
    ADD COLUMN racetime_goal     VARCHAR(255),
    ADD COLUMN room_profile_id   UUID;
ALTER TABLE tournament_pool ADD COLUMN name VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE tournament_permalink ADD COLUMN url VARCHAR(500) NOT NULL DEFAULT '';
CREATE INDEX runs_of_a_player_in_a_tournament ON async_run (tournament_id, account_id);
CREATE INDEX runs_of_a_live_race ON async_run (live_race_id) WHERE live_race_id IS NOT NULL;

-- Live races, as far as commands ask for them. A room and an episode belong to one.
CREATE TABLE live_race (
    live_race_id       UUID PRIMARY KEY,
    organization_id    UUID        NOT NULL,
    tournament_id      UUID        NOT NULL,
    pool_id            UUID        NOT NULL,
    status             VARCHAR(16) NOT NULL,
    scheduled_at       TIMESTAMPTZ NOT NULL,
    match_title        VARCHAR(200),
    permalink_id       UUID,
    wished_permalink   UUID,
    episode_id         BIGINT UNIQUE,
    racetime_goal      VARCHAR(255),
    room_profile_id    UUID,
    racetime_slug      VARCHAR(200) UNIQUE,
    room_opened_at     TIMESTAMPTZ,
    revealed           BOOLEAN     NOT NULL DEFAULT FALSE,
    started_at         TIMESTAMPTZ,
    ended_at           TIMESTAMPTZ,
    results_state      VARCHAR(16) NOT NULL DEFAULT 'none',
    results_changed_at TIMESTAMPTZ,
    cancel_reason      VARCHAR(500),
    last_error         VARCHAR(500),
    opening_tries      INTEGER     NOT NULL DEFAULT 0,
    opening_until      TIMESTAMPTZ NOT NULL DEFAULT '-infinity',
    created_at         TIMESTAMPTZ NOT NULL,
    updated_at         TIMESTAMPTZ NOT NULL
);
CREATE INDEX live_races_of_a_tournament ON live_race (tournament_id, scheduled_at);
CREATE INDEX live_races_of_an_organization ON live_race (organization_id, created_at);
