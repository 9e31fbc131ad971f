-- Organizations: one for each name in any case of letters, who belongs to them, and what leads to them.
CREATE TABLE organization (
    id                         UUID PRIMARY KEY,
    name                       VARCHAR(255) NOT NULL,
    is_active                  BOOLEAN      NOT NULL,
    allow_async_live_races     BOOLEAN      NOT NULL,
    live_race_account_age_days INTEGER      NOT NULL
);
CREATE UNIQUE INDEX one_organization_of_a_name ON organization (lower(name));

CREATE TABLE organization_member (
    organization_id UUID   NOT NULL,
    account_id      UUID   NOT NULL,
    permissions     TEXT[] NOT NULL,
    PRIMARY KEY (organization_id, account_id)
);
CREATE INDEX organizations_of_an_account ON organization_member (account_id);

-- A slug stays taken when its invitation is revoked: an old link never leads elsewhere.
CREATE TABLE organization_invite (
    slug            VARCHAR(100) PRIMARY KEY,
    organization_id UUID         NOT NULL
);

CREATE TABLE race_room_profile (
    id              UUID PRIMARY KEY,
    organization_id UUID    NOT NULL,
    is_default      BOOLEAN NOT NULL,
    profile         TEXT    NOT NULL
);
CREATE INDEX profiles_of_an_organization ON race_room_profile (organization_id);
CREATE UNIQUE INDEX one_default_profile_of_an_organization ON race_room_profile (organization_id) WHERE is_default;
