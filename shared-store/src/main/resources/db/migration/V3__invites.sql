-- Invitations, found by the hash of their token. Whoever is asked twice keeps the one invitation.
CREATE TABLE invite_lookup (
    invite_id  UUID PRIMARY KEY,
    race_id    UUID         NOT NULL,
    login      VARCHAR(100) NOT NULL,
    token_hash VARCHAR(64)  NOT NULL UNIQUE,
    accepted   BOOLEAN      NOT NULL
);
CREATE UNIQUE INDEX pending_invite_of_a_login ON invite_lookup (race_id, login) WHERE NOT accepted;
