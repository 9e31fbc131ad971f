-- Tournaments, as far as commands ask for them.
CREATE TABLE tournament (
    tournament_id    UUID PRIMARY KEY,
    organization_id  UUID    NOT NULL,
    active           BOOLEAN NOT NULL,
    require_racetime BOOLEAN NOT NULL,
    runs_per_pool    INTEGER NOT NULL,
    most_reattempts  INTEGER NOT NULL,
    discord_channel  VARCHAR(32) UNIQUE
);
CREATE INDEX tournaments_of_an_organization ON tournament (organization_id);

CREATE TABLE tournament_pool (
    pool_id       UUID PRIMARY KEY,
    tournament_id UUID NOT NULL REFERENCES tournament ON DELETE CASCADE
);
CREATE INDEX pools_of_a_tournament ON tournament_pool (tournament_id);

CREATE TABLE tournament_permalink (
    permalink_id UUID PRIMARY KEY,
    pool_id      UUID    NOT NULL REFERENCES tournament_pool ON DELETE CASCADE,
    active       BOOLEAN NOT NULL DEFAULT TRUE
);
CREATE INDEX permalinks_of_a_pool ON tournament_permalink (pool_id);

-- Who plays what in which tournament; a live race's reservations among them.
CREATE TABLE async_run (
    run_id        UUID PRIMARY KEY,
    tournament_id UUID        NOT NULL,
    pool_id       UUID        NOT NULL,
    permalink_id  UUID,
    account_id    UUID        NOT NULL,
    live_race_id  UUID,
    active        BOOLEAN     NOT NULL,
    reattempted   BOOLEAN     NOT NULL DEFAULT FALSE,
    start_before  TIMESTAMPTZ
);
CREATE UNIQUE INDEX one_active_run ON async_run (tournament_id, account_id) WHERE active;
CREATE INDEX runs_of_a_player_in_a_pool ON async_run (pool_id, account_id);
CREATE INDEX runs_on_a_permalink ON async_run (permalink_id);
