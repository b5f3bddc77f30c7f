// A publication looks up all years of a place, a diagnosis the years of a region's links; the year alone is asked of nobody.
DROP INDEX cell_region_year IF EXISTS;
CREATE INDEX cell_link_region IF NOT EXISTS FOR (n:Cell) ON (n.linkCode, n.regionCode);
CREATE INDEX cell_gone IF NOT EXISTS FOR (n:Cell) ON (n.gone);
