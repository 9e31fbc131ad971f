package dev.photofinish.web.problem;

import dev.photofinish.store.Refusal;
import org.springframework.http.HttpStatus;

/** A refusal that knows how it looks on the wire. Implemented by the enums of the edge; the model's know nothing of HTTP. */
public interface HttpRefusal extends Refusal {
    /** The status it is answered with. */
    HttpStatus status();
}
