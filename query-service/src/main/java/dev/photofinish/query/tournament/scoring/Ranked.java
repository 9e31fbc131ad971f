package dev.photofinish.query.tournament.scoring;

/**
 * A place in a leaderboard.
 *
 * @param rank from 1 on; equal scores share it
 */
public record Ranked(int rank, PlayerScore player) {}
