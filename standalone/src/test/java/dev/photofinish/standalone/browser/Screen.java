package dev.photofinish.standalone.browser;

/** What a page is looked at on. */
enum Screen {
    DESK(1280, 720),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Makes names of one story's two tellings differ. */
    String named(String name) {
        return name + " " + width;
    }

    /** The same for a login. */
    String login(String name) {
        return name + width;
    }
}
