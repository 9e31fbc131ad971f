package dev.photofinish.standalone.secret;

/** Everything that opens a door. */
enum Secret {
    TWITCH_CLIENT_SECRET,
    TWITCH_APP_TOKEN,
    TWITCH_USER_TOKEN,
    TWITCH_REFRESH_TOKEN,
    TWITCH_CODE,
    EVENTSUB_SECRET,
    BOT_TOKEN,
    WEBHOOK_TOKEN,
    SERVER_KEY,
    DATABASE_PASSWORD,
    LOGIN_STATE,
    LOGIN_VERIFIER,
    EXCHANGE_CODE,
    SESSION_TOKEN,
    MOD_TOKEN,
    INVITE_TOKEN
}
