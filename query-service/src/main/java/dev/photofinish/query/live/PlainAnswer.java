package dev.photofinish.query.live;

import dev.photofinish.web.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Whole HTTP answers, for connections that have left the HTTP machinery behind. They end the connection. */
final class PlainAnswer {
    private PlainAnswer() {}

    static byte[] of(DoorRefusal refusal) {
        var problem = Problem.of(refusal, refusal.sentence());
        byte[] body = problem.json();
        String head = """
                HTTP/1.1 %d %s\r
                Content-Type: application/problem+json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(problem.status(), problem.title(), body.length);
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }
}
