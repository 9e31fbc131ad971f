package dev.photofinish.command.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once which parts of Discord are on; a part without its settings is left out in silence (domain §10). */
@Component
final class StartUpWord {
    private static final Logger log = LoggerFactory.getLogger(StartUpWord.class);

    private final DiscordSettings settings;

    StartUpWord(DiscordSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        log.info(
                "Discord: posts {}, scheduled events {}, runner role {}, live races {}",
                word(settings.posts()),
                word(settings.events()),
                word(settings.roles() && settings.publicKey() != null),
                word(settings.livePosts()));
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }
}
