-- Which of those that are planned should have a room by now is asked every minute.
CREATE INDEX live_races_ahead ON live_race (scheduled_at) WHERE status = 'SCHEDULED';
