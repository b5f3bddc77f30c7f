// Who is who: the records that firms are put together from, what they are found by, and what is left to ask.
CREATE CONSTRAINT firm_record_id IF NOT EXISTS FOR (n:FirmRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identity_question_id IF NOT EXISTS FOR (n:IdentityQuestion) REQUIRE n.id IS UNIQUE;

CREATE INDEX firm_stem IF NOT EXISTS FOR (n:Firm) ON (n.stemKey);
CREATE INDEX firm_brand IF NOT EXISTS FOR (n:Firm) ON (n.brand);
CREATE INDEX firm_other_name IF NOT EXISTS FOR (n:FirmName) ON (n.key);
CREATE INDEX firm_record_name IF NOT EXISTS FOR (n:FirmRecord) ON (n.nameKey);
CREATE INDEX firm_record_stem IF NOT EXISTS FOR (n:FirmRecord) ON (n.stemKey);
CREATE INDEX firm_record_brand IF NOT EXISTS FOR (n:FirmRecord) ON (n.brand);
CREATE INDEX firm_record_key IF NOT EXISTS FOR (n:FirmRecord) ON (n.firmKey);
CREATE INDEX identity_question_a IF NOT EXISTS FOR (n:IdentityQuestion) ON (n.a);
CREATE INDEX identity_question_b IF NOT EXISTS FOR (n:IdentityQuestion) ON (n.b);
CREATE INDEX identity_question_brand IF NOT EXISTS FOR (n:IdentityQuestion) ON (n.brand);
CREATE INDEX identity_question_weight IF NOT EXISTS FOR (n:IdentityQuestion) ON (n.weight);
CREATE INDEX determination_record_a IF NOT EXISTS FOR (n:Determination) ON (n.recordA);
CREATE INDEX determination_record_b IF NOT EXISTS FOR (n:Determination) ON (n.recordB);
CREATE INDEX claim_other_firm IF NOT EXISTS FOR (n:Claim) ON (n.otherFirmId);
