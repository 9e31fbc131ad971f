package dev.photofinish.command.notification.post;

import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.model.Course;
import dev.photofinish.events.tournament.TournamentTerms;

/** A live race as it is now, with how it goes and the terms of its tournament. */
public record LiveRaceStory(LiveRaceRow race, Course course, TournamentTerms terms) {}
