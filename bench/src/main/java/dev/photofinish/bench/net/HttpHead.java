package dev.photofinish.bench.net;

/** Finds things in the head of an HTTP response without turning it into text first. */
final class HttpHead {

    private HttpHead() {}

    /** Where the head ends (behind its empty line), or -1. */
    static int end(byte[] bytes, int length) {
        for (int i = 3; i < length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where the value of a header begins, names compared without case; -1 when it is absent. */
    static int value(byte[] bytes, int headEnd, String lowerName) {
        for (int line = 0; line < headEnd; ) {
            int i = 0;
            while (i < lowerName.length() && (bytes[line + i] | 0x20) == (lowerName.charAt(i) | 0x20)) {
                i++;
            }
            if (i == lowerName.length() && bytes[line + i] == ':') {
                int value = line + i + 1;
                while (bytes[value] == ' ') {
                    value++;
                }
                return value;
            }
            while (line < headEnd && bytes[line] != '\n') {
                line++;
            }
            line++;
        }
        return -1;
    }

    /** The decimal number that begins there. */
    static int number(byte[] bytes, int at) {
        int number = 0;
        for (int i = at; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}
