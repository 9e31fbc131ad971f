package dev.photofinish.standalone;

import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;

/**
 * Remembers which beans there are of a type before the first is made. Spring does so only after the web server is made,
 * for which most of the others are, so that each of them went through the list of all for each of its parts.
 */
final class SettledContext extends ReactiveWebServerApplicationContext {
    @Override
    protected void onRefresh() {
        getBeanFactory().freezeConfiguration();
        super.onRefresh();
    }
}
