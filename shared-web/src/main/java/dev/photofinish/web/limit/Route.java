package dev.photofinish.web.limit;

/**
 * What is asked for, whoever and whatever it is about.
 *
 * @param name method and path with its ids left out; one of few
 */
public record Route(String name, Rate rate) {
    /** A live connection of this sort. */
    public static Route handshake(String path) {
        return new Route("GET " + path, Rate.HANDSHAKE);
    }
}
