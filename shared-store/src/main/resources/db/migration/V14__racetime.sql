-- Rooms of racetime.gg that were ever watched, and which node watches those that still are.
CREATE TABLE racetime_room (
    room_id      UUID PRIMARY KEY,
    category     VARCHAR(80) NOT NULL,
    name         VARCHAR(80) NOT NULL,
    closed       BOOLEAN     NOT NULL DEFAULT FALSE,
    leased_by    UUID,
    leased_until TIMESTAMPTZ NOT NULL DEFAULT '-infinity',
    UNIQUE (category, name)
);
CREATE INDEX racetime_rooms_to_watch ON racetime_room (leased_until) WHERE NOT closed;

-- Which account is linked to whom on racetime.gg.
CREATE TABLE racetime_link (
    account_id    UUID PRIMARY KEY,
    racetime_id   VARCHAR(64)  NOT NULL UNIQUE,
    racetime_name VARCHAR(100) NOT NULL
);

-- What our bot is to do in rooms, in this order.
CREATE TABLE racetime_order (
    number     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         UUID        NOT NULL UNIQUE,
    room_id    UUID        NOT NULL,
    kind       VARCHAR(32) NOT NULL,
    target     VARCHAR(64),
    text       VARCHAR(2100),
    tries      INTEGER     NOT NULL DEFAULT 0,
    settled_at TIMESTAMPTZ,
    failure    VARCHAR(300)
);
CREATE INDEX racetime_orders_to_do ON racetime_order (room_id, number) WHERE settled_at IS NULL;

-- Links under way: who began one, in which browser. Of what both hold only hashes.
CREATE TABLE racetime_linking (
    state_hash   VARCHAR(64) PRIMARY KEY,
    browser_hash VARCHAR(64) NOT NULL,
    account_id   UUID        NOT NULL UNIQUE,
    expires_at   TIMESTAMPTZ NOT NULL
);
