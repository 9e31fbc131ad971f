package dev.photofinish.store.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import dev.photofinish.store.StoreTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountDirectoryTest extends StoreTest {
    private final JdbcClient jdbc = the(JdbcClient.class);
    private final AccountDirectory directory = the(AccountDirectory.class);

    @BeforeEach
    void nobody() {
        jdbc.sql("DELETE FROM account").update();
    }

    @Test
    void anAccountIsFoundByItsIdAndByItsLoginInAnyCaseOfLetters() {
        var ada = account("ada_l", "Ada", null);

        assertThat(directory.byId(ada))
                .map(AccountEntry::person)
                .hasValueSatisfying(person -> assertThat(person.displayName()).isEqualTo("Ada"));
        assertThat(directory.byLogin("ADA_L")).map(found -> found.person().id()).hasValue(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada%l", "ada__", "ada", "ada_ll", "", "ada_l\0"})
    void anotherLoginIsNobodys(String login) {
        account("ada_l", "Ada", null);

        assertThat(directory.byLogin(login)).isEmpty();
    }

    @Test
    void aSearchFindsLoginsAndNamesThatStartSoInAnyCaseOfLettersEachOnceByLogin() {
        account("zed", "Adam", null);
        account("adele", "ADELE", null);
        account("bob", "Bob", null);
        account("ad", null, null);

        assertThat(found("aD")).containsExactly("ad", "adele", "zed");
        assertThat(found("bobby")).isEmpty();
    }

    @Test
    void percentAndUnderscoreMeanThemselves() {
        account("a_b", "100% Ada", null);
        account("axb", "100 Ada", null);

        assertThat(found("a_")).containsExactly("a_b");
        assertThat(found("100%")).containsExactly("a_b");
        assertThat(found("%")).isEmpty();
        assertThat(found("\0")).isEmpty();
    }

    @Test
    void lettersBeyondTheAlphabetAreFoundToo() {
        account("edith", "édith", null);
        account("kana", "カナ 🦊", null);

        assertThat(found("éd")).containsExactly("edith");
        assertThat(found("カナ 🦊")).containsExactly("kana");
    }

    @Test
    void aSearchStopsAtItsLimitAlthoughMoreWouldMatch() {
        for (int i = 0; i < 30; i++) {
            account("same%02d".formatted(i), "Same", null);
        }

        assertThat(directory.startingWith("same", 10)).hasSize(10);
    }

    /** What the class promises about size: neither half reads the table. */
    @Test
    void aSearchWalksTwoIndexesHoweverManyAccountsThereAre() {
        jdbc.sql(
                        "INSERT INTO account (id, login, display_name, role)"
                                + " SELECT gen_random_uuid(), 'player' || n, 'Player ' || n, 'user' FROM generate_series(1, 20000) n")
                .update();
        jdbc.sql("ANALYZE account").update();
        var plan = String.join(
                "\n",
                jdbc.sql("EXPLAIN " + JdbcAccountDirectory.STARTING_WITH)
                        .param("from", "player1")
                        .param("to", "player1\uDBFF\uDFFF")
                        .param("limit", 10)
                        .query(String.class)
                        .list());

        assertThat(plan)
                .contains("accounts_by_start_of_login", "accounts_by_start_of_name")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whoWasSeenLastComesFirstAndWhoNeverWasLast() {
        account("old", null, "2030-01-01T00:00:00Z");
        account("never_1", null, null);
        account("never_2", null, null);
        account("new", null, "2030-01-02T00:00:00Z");
        jdbc.sql("UPDATE account SET created_at = '2031-01-01T00:00:00Z' WHERE login = 'never_2'")
                .update();

        assertThat(logins(directory.seenLastFirst(0, 10))).containsExactly("new", "old", "never_2", "never_1");
        assertThat(logins(directory.seenLastFirst(1, 2))).containsExactly("old", "never_2");
        assertThat(directory.count()).isEqualTo(4);
    }

    private List<String> found(String text) {
        return logins(directory.startingWith(text, 10));
    }

    private static List<String> logins(List<AccountEntry> entries) {
        return entries.stream().map(entry -> entry.person().login()).toList();
    }

    private AccountId account(String login, @Nullable String name, @Nullable String lastSeen) {
        var id = UUID.randomUUID();
        jdbc.sql("INSERT INTO account (id, login, display_name, role, last_seen)"
                        + " VALUES (?, ?, ?, 'user', ?::timestamptz)")
                .params(id, login, name, lastSeen)
                .update();
        return new AccountId(id);
    }
}
