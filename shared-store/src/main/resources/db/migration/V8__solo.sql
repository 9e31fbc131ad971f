-- Solo sessions: whose they are, on which seed, and the tokens of their mods. Nobody trains in two at a time.
CREATE TABLE solo_session (
    session_id     UUID PRIMARY KEY,
    account_id     UUID        NOT NULL,
    seed_id        UUID        NOT NULL,
    status         VARCHAR(16) NOT NULL,
    mod_token_hash VARCHAR(64) NOT NULL UNIQUE
);
CREATE UNIQUE INDEX one_active_session_of_an_account ON solo_session (account_id) WHERE status = 'active';
CREATE INDEX seeds_an_account_trained_on ON solo_session (account_id, seed_id);
