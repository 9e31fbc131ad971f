package dev.photofinish.standalone.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever looks for secrets sees them, however they are dressed up. */
class FindingSecretsTest {
    private final Secrets secrets = new Secrets();

    @Test
    void aSecretIsFoundInClearAndInEveryFormThatCanBeUndone() {
        secrets.add(Secret.BOT_TOKEN, "a canary/token+");
        for (var text : new String[] {
            "GET /a canary/token+?x",
            "a+canary%2Ftoken%2B",
            "\\\\x612063616e6172792f746f6b656e2b",
            "YSBjYW5hcnkvdG9rZW4r"
        }) {
            assertThat(secrets.foundIn(text, Set.of())).as(text).containsExactly(Secret.BOT_TOKEN);
            assertThat(secrets.foundIn(text, Set.of(Secret.BOT_TOKEN))).isEmpty();
        }
        assertThat(secrets.foundIn("a canary", Set.of())).isEmpty();
    }
}
