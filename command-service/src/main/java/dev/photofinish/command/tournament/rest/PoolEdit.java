package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.PoolText;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The body of a pool's edit: what is left out stays, and null clears the description. */
@Sent
record PoolEdit(@Nullable String name, @Nullable String description) {
    static UnaryOperator<PoolText> of(Fields body) {
        var name =
                body.optionalText("name") == null ? null : Texts.required(body, "name", TournamentBounds.LONGEST_NAME);
        var description = Said.text(body, "description", TournamentBounds.LONGEST_DESCRIPTION);
        body.check();
        return before -> new PoolText(name == null ? before.name() : name, description.or(before.description()));
    }
}
