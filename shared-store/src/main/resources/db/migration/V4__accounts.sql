-- What an account chose for itself, since when it exists, and when it was here last (not a fact: nobody decides on it).
ALTER TABLE account
    ADD COLUMN locale            VARCHAR(10),
    ADD COLUMN overlay_font_size DOUBLE PRECISION,
    ADD COLUMN created_at        TIMESTAMPTZ,
    ADD COLUMN last_seen         TIMESTAMPTZ;
UPDATE account
SET created_at = (SELECT first.time_stamp::timestamptz
                  FROM domain_event_entry first
                  WHERE first.aggregate_identifier = account.id::text
                    AND first.sequence_number = 0);
UPDATE account SET created_at = now() WHERE created_at IS NULL;
ALTER TABLE account
    ALTER COLUMN created_at SET NOT NULL,
    ALTER COLUMN created_at SET DEFAULT now();

CREATE INDEX accounts_seen_last_first ON account (last_seen DESC NULLS LAST, created_at DESC, id);
-- By bytes, so that everything that starts with the same letters lies together whatever the database's language.
CREATE INDEX accounts_by_start_of_login ON account (login COLLATE "C");
CREATE INDEX accounts_by_start_of_name ON account (lower(display_name) COLLATE "C");
