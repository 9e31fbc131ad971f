-- What is told is about a race or about a live race of a tournament.
ALTER TABLE delivery
    ALTER COLUMN race_id DROP NOT NULL,
    ADD COLUMN live_race_id UUID,
    ADD CONSTRAINT about_one_thing CHECK (num_nonnulls(race_id, live_race_id) = 1),
    ADD CONSTRAINT told_once_of_a_live_race UNIQUE (live_race_id, fact, part);
CREATE INDEX deliveries_of_a_live_race_to_make ON delivery (live_race_id, id) WHERE status = 'pending';

-- The bot's posts about live races, as they last were.
CREATE TABLE discord_post (
    live_race_id UUID        NOT NULL,
    part         VARCHAR(32) NOT NULL,
    channel_id   VARCHAR(64) NOT NULL,
    message_id   VARCHAR(64) NOT NULL,
    told         VARCHAR(64) NOT NULL,
    PRIMARY KEY (live_race_id, part)
);
