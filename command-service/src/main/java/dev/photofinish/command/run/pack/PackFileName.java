package dev.photofinish.command.run.pack;

/** What a pack is called when it is downloaded (rest-api §5.4, §8): nothing of a login that a file system might mind. */
public final class PackFileName {
    private PackFileName() {}

    /** Of a race. */
    static String of(String login) {
        return "speedfog_" + plain(login) + ".zip";
    }

    /** Of a solo session. */
    public static String ofSolo(String login) {
        return "speedfog_training_" + plain(login) + ".zip";
    }

    private static String plain(String login) {
        var plain = login.replaceAll("[^A-Za-z0-9_]", "");
        return plain.isEmpty() ? "unknown" : plain;
    }
}
