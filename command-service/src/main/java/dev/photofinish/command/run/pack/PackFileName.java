package dev.photofinish.command.run.pack;

/** What a pack is called when it is downloaded (rest-api §5.4): nothing of a login that a file system might mind. */
final class PackFileName {
    private PackFileName() {}

    static String of(String login) {
        var plain = login.replaceAll("[^A-Za-z0-9_]", "");
        return "speedfog_" + (plain.isEmpty() ? "unknown" : plain) + ".zip";
    }
}
