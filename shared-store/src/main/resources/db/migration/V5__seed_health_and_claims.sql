-- What else there is to know of a seed. Its status says where it stands: available, defective, consumed, discarded, or
-- rejected for a pack that never was in order. Size and time of the pack tell whether it has to be looked at again.
ALTER TABLE seed
    ADD COLUMN defect        VARCHAR(32),
    ADD COLUMN defect_reason TEXT,
    ADD COLUMN claimed_for   VARCHAR(200),
    ADD COLUMN pack_size     BIGINT,
    ADD COLUMN pack_modified BIGINT,
    ADD COLUMN added_at      TIMESTAMPTZ;
CREATE INDEX seed_of_a_race ON seed (race_id) WHERE race_id IS NOT NULL;

-- Seeds whose packs were ever released. A table of its own: marking one must not wait for whoever holds the seed's row.
CREATE TABLE exposed_seed (
    seed_id UUID PRIMARY KEY
);
INSERT INTO exposed_seed (seed_id)
SELECT DISTINCT seed_id FROM race_lookup WHERE seeds_released;
