package dev.photofinish.command.mod;

import dev.photofinish.command.AggregateSettings;
import dev.photofinish.command.mod.talk.PatientCommands;
import dev.photofinish.command.mod.talk.Tools;
import dev.photofinish.command.mod.zone.ZoneResolution;
import dev.photofinish.command.mod.zone.ZoneSettings;
import dev.photofinish.command.mod.zone.ZoneTables;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.store.Commands;
import dev.photofinish.store.metric.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the conversations with mods work with. */
@Configuration(proxyBeanMethods = false)
class ModConfiguration {
    @Bean
    Tools conversationTools(
            Commands commands,
            LiveSignals signals,
            SeedGraphs graphs,
            ZoneSettings zones,
            ModSettings settings,
            AggregateSettings aggregates,
            Fresh fresh,
            Limits limits) {
        return new Tools(
                new PatientCommands(commands, settings, limits),
                signals,
                graphs,
                new ZoneResolution(ZoneTables.in(zones.zonesDir())),
                aggregates.checkpointEvery().toMillis(),
                fresh::now);
    }
}
