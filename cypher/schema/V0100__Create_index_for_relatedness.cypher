// What was related at a level in a year is taken away as a whole before it is written anew.
CREATE INDEX related_to_level_year IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.level, r.year);
