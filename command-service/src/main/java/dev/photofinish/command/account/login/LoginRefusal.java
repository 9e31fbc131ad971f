package dev.photofinish.command.account.login;

import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why nobody was signed in (rest-api §4). All are 400; none tells what Twitch said. */
enum LoginRefusal implements HttpRefusal {
    FOREIGN_RETURN_TARGET("Nobody can be sent to that address after signing in"),
    LOGIN_DENIED("You were not signed in: Twitch was not allowed to say who you are"),
    LOGIN_UNKNOWN("This sign-in was not begun in this browser, or too long ago; begin again"),
    LOGIN_INCOMPLETE("Twitch sent nothing to sign in with; begin again"),
    TWITCH_SILENT("Twitch did not confirm who you are; try again in a moment"),
    UNKNOWN_LOGIN_CODE("The code is unknown, used or too old; sign in again");

    private final String sentence;

    LoginRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.BAD_REQUEST;
    }

    /** The code as addresses and problem types spell it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ProblemException exception() {
        return new ProblemException(Problem.of(this, sentence));
    }
}
