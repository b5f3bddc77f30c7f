// Keys are unique; what analyses seek by is indexed. Community knows uniqueness only: required fields are checked at the edge.
CREATE CONSTRAINT chain_code IF NOT EXISTS FOR (n:Chain) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT link_code IF NOT EXISTS FOR (n:Link) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT route_id IF NOT EXISTS FOR (n:Route) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT firm_id IF NOT EXISTS FOR (n:Firm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT cell_key IF NOT EXISTS FOR (n:Cell) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coverage_id IF NOT EXISTS FOR (n:Coverage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT determination_id IF NOT EXISTS FOR (n:Determination) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT resource_code IF NOT EXISTS FOR (n:Resource) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT project_code IF NOT EXISTS FOR (n:Project) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT platform_code IF NOT EXISTS FOR (n:Platform) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT industry_key IF NOT EXISTS FOR (n:Industry) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT verdict_id IF NOT EXISTS FOR (n:Verdict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;

CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject);
CREATE INDEX claim_batch IF NOT EXISTS FOR (n:Claim) ON (n.batchId);
CREATE INDEX claim_kind_link_region IF NOT EXISTS FOR (n:Claim) ON (n.kind, n.linkCode, n.regionCode);
CREATE INDEX cell_link_level_year IF NOT EXISTS FOR (n:Cell) ON (n.linkCode, n.level, n.year);
CREATE INDEX cell_region_year IF NOT EXISTS FOR (n:Cell) ON (n.regionCode, n.year);
CREATE INDEX firm_name_key IF NOT EXISTS FOR (n:Firm) ON (n.nameKey);
CREATE INDEX coverage_region IF NOT EXISTS FOR (n:Coverage) ON (n.regionCode);
CREATE INDEX verdict_region IF NOT EXISTS FOR (n:Verdict) ON (n.regionCode);

CREATE INDEX occupies_link_strength IF NOT EXISTS FOR ()-[r:OCCUPIES]-() ON (r.linkCode, r.strength);
CREATE INDEX occupies_link_region IF NOT EXISTS FOR ()-[r:OCCUPIES]-() ON (r.linkCode, r.regionCode);

CREATE FULLTEXT INDEX firm_name_ft IF NOT EXISTS FOR (n:Firm) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
