-- How old an account must be: null = as the organization has it, and there null = as the platform has it.
ALTER TABLE tournament
    ADD COLUMN live_race_account_age_days INTEGER,
    ADD COLUMN auto_accept_live_results   BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE organization ALTER COLUMN live_race_account_age_days DROP NOT NULL;

-- Whether our bots open rooms for it; null = nobody ever said, and they do.
ALTER TABLE organization ADD COLUMN racetime_bot BOOLEAN;
