-- What pages say, in their words, about calls from a number. Several may stand beside each other and contradict.

CREATE TABLE "direction_quote" (
    "contact_point_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "says" "direction" NOT NULL,
    "weak" BOOLEAN NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "url" TEXT,
    "page_date" TEXT,
    "seen_on" DATE NOT NULL,

    CONSTRAINT "direction_quote_pkey" PRIMARY KEY ("contact_point_id","position")
);
ALTER TABLE "direction_quote" ADD CONSTRAINT "direction_quote_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A page says something, and "never calls out" counts from its owner, an authority or as weak.
ALTER TABLE "direction_quote"
    ADD CONSTRAINT "direction_quote_says_something" CHECK ("says" <> 'unknown'),
    ADD CONSTRAINT "never_calls_out_is_first_hand" CHECK (
        "says" <> 'inboundOnly' OR "weak" OR ("kind" IN ('ownSite', 'regulator', 'ownRepository') AND "url" IS NOT NULL)
    );

CREATE TRIGGER "direction_quote_acts" BEFORE INSERT OR UPDATE OR DELETE ON "direction_quote"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
