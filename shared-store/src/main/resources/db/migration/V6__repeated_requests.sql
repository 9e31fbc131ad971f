-- Requests that clients may repeat under a key. A row is claimed before anything happens for it.
CREATE TABLE known_request (
    scope         VARCHAR(64) PRIMARY KEY,
    intent        UUID        NOT NULL,
    fingerprint   VARCHAR(64) NOT NULL,
    first_seen    TIMESTAMPTZ NOT NULL,
    claimed_until TIMESTAMPTZ NOT NULL,
    answer        BYTEA
);
CREATE INDEX requests_to_forget ON known_request (first_seen);

-- What came of commands that were sent for such a request, written in the transaction of the command itself.
CREATE TABLE effect_of_request (
    intent      UUID         NOT NULL,
    command     VARCHAR(200) NOT NULL,
    position    BIGINT       NOT NULL,
    recorded_at TIMESTAMPTZ  NOT NULL,
    PRIMARY KEY (intent, command)
);
CREATE INDEX effects_to_forget ON effect_of_request (recorded_at);
