package dev.photofinish.query.live;

import dev.photofinish.web.browser.SecurityHeaders;
import dev.photofinish.web.limit.LimitRefusal;
import dev.photofinish.web.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Whole HTTP answers, for connections that have left the HTTP machinery behind. They end the connection. */
final class PlainAnswer {
    private PlainAnswer() {}

    static byte[] of(DoorRefusal refusal) {
        return of(Problem.of(refusal, refusal.sentence()), "");
    }

    /** With the time to stay away. */
    static byte[] of(LimitRefusal refusal, Duration wait) {
        return of(refusal.problem(), "Retry-After: " + LimitRefusal.seconds(wait) + "\r\n");
    }

    private static byte[] of(Problem problem, String more) {
        byte[] body = problem.json();
        String head =
                """
                HTTP/1.1 %d %s\r
                Content-Type: application/problem+json\r
                Content-Length: %d\r
                Cache-Control: no-store\r
                Connection: close\r
                """.formatted(problem.status(), problem.title(), body.length) + SecurityHeaders.LINES + more + "\r\n";
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }
}
