package dev.photofinish.mod.demo;

/** A participant or a caster of a race. */
record Entrant(String id, Person user) {

    boolean is(String login) {
        return user.twitchUsername().equals(login);
    }
}
