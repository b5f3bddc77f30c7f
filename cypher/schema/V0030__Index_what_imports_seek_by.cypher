// What an import looks up by: firms by code and by their source's key, cells that a broken publication left behind, unfinished batches.
CREATE INDEX firm_uscc IF NOT EXISTS FOR (n:Firm) ON (n.uscc);
CREATE INDEX firm_key IF NOT EXISTS FOR (n:Firm) ON (n.firmKey);
CREATE INDEX cell_revision IF NOT EXISTS FOR (n:Cell) ON (n.revision);
CREATE INDEX batch_status IF NOT EXISTS FOR (n:Batch) ON (n.status);
