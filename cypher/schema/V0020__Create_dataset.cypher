// The one data set and its revision: every publication raises it, every answer cites it.
MERGE (d:Dataset {id: 'lianpu'}) ON CREATE SET d.revision = 0;
