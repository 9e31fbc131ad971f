-- Who of Twitch an account belongs to; null for whoever has never signed in there.
ALTER TABLE account ADD COLUMN twitch_id VARCHAR(64) UNIQUE;

-- Logins that are at Twitch's page right now. Of the state and of what binds it to a browser only hashes are kept.
CREATE TABLE pending_login (
    state_hash   VARCHAR(64)   PRIMARY KEY,
    browser_hash VARCHAR(64)   NOT NULL,
    return_to    VARCHAR(2000) NOT NULL,
    locale       VARCHAR(10),
    expires_at   TIMESTAMPTZ   NOT NULL
);
CREATE INDEX pending_logins_to_forget ON pending_login (expires_at);

-- Codes that a page may exchange for a token, once.
CREATE TABLE login_code (
    code_hash  VARCHAR(64) PRIMARY KEY,
    account_id UUID        NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX login_codes_to_forget ON login_code (expires_at);
