// What the intake looks firms up by, what a broken publication is found by, and what stands around a diagnosis.
CREATE CONSTRAINT firm_uscc IF NOT EXISTS FOR (n:Firm) REQUIRE n.uscc IS UNIQUE;
CREATE INDEX firm_key IF NOT EXISTS FOR (n:Firm) ON (n.firmKey);
CREATE INDEX cell_revision IF NOT EXISTS FOR (n:Cell) ON (n.revision);
CREATE INDEX batch_status IF NOT EXISTS FOR (n:Batch) ON (n.status);
CREATE INDEX determination_region IF NOT EXISTS FOR (n:Determination) ON (n.regionCode);
CREATE INDEX project_region IF NOT EXISTS FOR (n:Project) ON (n.regionCode);
