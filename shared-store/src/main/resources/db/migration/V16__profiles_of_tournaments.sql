-- Which tournaments hold on to a race room profile, so that none is removed under them.
CREATE INDEX tournaments_by_room_profile ON tournament (room_profile_id);
