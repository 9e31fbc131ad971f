package dev.photofinish.command.policy;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the policies have got, kept beside the tokens of other event processors. */
@Component
final class PolicyPosition {
    private static final String NAME = "policies";

    private final JdbcClient jdbc;

    PolicyPosition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position up to which everything has been reacted to; 0 in a new store. */
    long read() {
        return jdbc.sql("SELECT token FROM token_entry WHERE processor_name = ? AND segment = 0")
                .param(NAME)
                .query(byte[].class)
                .optional()
                .map(token -> Long.parseLong(new String(token, StandardCharsets.US_ASCII)))
                .orElse(0L);
    }

    void write(long position) {
        jdbc.sql("""
                        INSERT INTO token_entry (processor_name, segment, token, token_type)
                        VALUES (?, 0, ?, 'position')
                        ON CONFLICT (processor_name, segment) DO UPDATE SET token = excluded.token
                        """)
                .params(NAME, Long.toString(position).getBytes(StandardCharsets.US_ASCII))
                .update();
    }
}
