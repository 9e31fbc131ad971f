package dev.photofinish.mod.demo;

import java.util.List;

/** A page of races, without their participants. */
record RaceList(List<RaceCard> races) {}
