package dev.photofinish.standalone.secret;

import java.net.http.HttpHeaders;
import java.util.Set;

/**
 * A question to the server and everything that was answered.
 *
 * @param belonging the secrets whose place the answer is
 */
record Exchange(String question, int status, HttpHeaders headers, String body, Set<Secret> belonging) {
    /** All of the answer as one text. */
    String answer() {
        return status + "\n" + headers.map() + "\n" + body;
    }

    String location() {
        return headers.firstValue("location").orElseThrow(() -> new AssertionError("no redirect: " + answer()));
    }
}
