-- Uniqueness and look-ups, written in the transaction of the command that made the fact.
CREATE TABLE account (
    id           UUID PRIMARY KEY,
    login        VARCHAR(100) NOT NULL UNIQUE,
    display_name VARCHAR(100),
    avatar_url   VARCHAR(500),
    role         VARCHAR(16)  NOT NULL
);

CREATE TABLE session (
    token_hash   VARCHAR(64) PRIMARY KEY,
    account_id   UUID        NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    last_used_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sessions_of_an_account ON session (account_id);

CREATE TABLE seed (
    id           UUID PRIMARY KEY,
    pool_name    VARCHAR(50)  NOT NULL,
    number       VARCHAR(50)  NOT NULL,
    status       VARCHAR(16)  NOT NULL,
    race_id      UUID,
    total_layers INTEGER      NOT NULL,
    total_nodes  INTEGER      NOT NULL,
    total_paths  INTEGER      NOT NULL,
    graph        TEXT         NOT NULL,
    path         TEXT         NOT NULL,
    UNIQUE (pool_name, number)
);
CREATE INDEX seeds_to_draw ON seed (pool_name) WHERE status = 'available';

CREATE TABLE race_lookup (
    race_id        UUID PRIMARY KEY,
    organizer      UUID         NOT NULL,
    name           VARCHAR(200) NOT NULL,
    status         VARCHAR(16)  NOT NULL,
    attempt        INTEGER      NOT NULL,
    seed_id        UUID         NOT NULL,
    seeds_released BOOLEAN      NOT NULL,
    created_at     TIMESTAMPTZ  NOT NULL
);

CREATE TABLE run_lookup (
    run_id         UUID PRIMARY KEY,
    race_id        UUID        NOT NULL,
    account_id     UUID        NOT NULL,
    mod_token_hash VARCHAR(64) NOT NULL UNIQUE,
    color_index    INTEGER     NOT NULL,
    UNIQUE (race_id, account_id)
);
