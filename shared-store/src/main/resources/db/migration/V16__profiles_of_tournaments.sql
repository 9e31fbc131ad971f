-- Which race room profile a tournament holds on to, so that none is removed under it.
ALTER TABLE tournament ADD COLUMN room_profile_id UUID;
CREATE INDEX tournaments_by_room_profile ON tournament (room_profile_id);
