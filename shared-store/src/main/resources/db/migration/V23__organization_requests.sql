-- Who asked for an organization, and how often of late. Requests that were answered stay, for the counting.
CREATE TABLE organization_request (
    organization_id UUID PRIMARY KEY,
    account_id      UUID        NOT NULL,
    pending         BOOLEAN     NOT NULL,
    requested_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX requests_of_an_account ON organization_request (account_id, requested_at);
