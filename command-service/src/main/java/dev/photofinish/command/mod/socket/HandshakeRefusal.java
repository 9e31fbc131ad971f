package dev.photofinish.command.mod.socket;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a handshake is refused although it is well-formed. */
enum HandshakeRefusal implements CommandRefusal {
    FOREIGN_ORIGIN;

    @Override
    public String code() {
        return name();
    }

    @Override
    public RefusalKind kind() {
        return RefusalKind.FORBIDDEN;
    }

    @Override
    public String sentence() {
        return "Pages of other sites may not connect here";
    }
}
