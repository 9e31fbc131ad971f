-- What has to happen at a moment to come, whether or not the server runs until then.
CREATE TABLE scheduled_tasks (
    task_name            TEXT        NOT NULL,
    task_instance        TEXT        NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMPTZ NOT NULL,
    picked               BOOLEAN     NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMPTZ,
    last_failure         TIMESTAMPTZ,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMPTZ,
    version              BIGINT      NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);

-- When a race is to start by itself.
ALTER TABLE race_lookup
    ADD COLUMN scheduled_at  TIMESTAMPTZ,
    ADD COLUMN automatic     BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN grace_seconds INTEGER;
