-- What somebody outside says is wrong about an institution's contact points: a lead for reviewers, never shown to readers.
-- It holds what is about the number and nothing about who says it.

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" TEXT NOT NULL,
    "point_kind" "contact_point_kind",
    "value" TEXT,
    "claim" TEXT NOT NULL,
    "number" TEXT,
    "page" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "correction_institution_id_idx" ON "correction"("institution_id");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "correction" ADD CONSTRAINT "correction_claim" CHECK ("claim" IN ('wrong', 'ours')),
    ADD CONSTRAINT "correction_number" CHECK ("number" ~ '^[0-9]{3,12}$'),
    ADD CONSTRAINT "correction_page" CHECK ("page" ~ '^https://' AND length("page") <= 200),
    ADD CONSTRAINT "correction_is_about_a_point_or_none" CHECK (("point_kind" IS NULL) = ("value" IS NULL)),
    ADD CONSTRAINT "correction_says_something" CHECK (COALESCE("value", "number", "page") IS NOT NULL);

-- Whoever fills one institution's leads fills no other's; the same is kept once, and nothing longer than two months. The role
-- that writes may read nothing, so its trigger looks with the owner's rights.
CREATE FUNCTION "correction_is_bounded"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    NEW."received_at" := CURRENT_TIMESTAMP;
    DELETE FROM "correction" WHERE "received_at" < CURRENT_TIMESTAMP - interval '60 days';
    IF EXISTS (
        SELECT FROM "correction" AS c
        WHERE c."institution_id" = NEW."institution_id" AND c."claim" = NEW."claim"
            AND (c."point_kind", c."value", c."number", c."page")
                IS NOT DISTINCT FROM (NEW."point_kind", NEW."value", NEW."number", NEW."page")
    ) THEN
        RETURN NULL;
    END IF;
    IF (SELECT count(*) FROM "correction" AS c WHERE c."institution_id" = NEW."institution_id") >= 20 THEN
        RAISE EXCEPTION 'correction of % is refused: twenty wait already', NEW."institution_id";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "correction_is_bounded" BEFORE INSERT ON "correction"
    FOR EACH ROW EXECUTE FUNCTION "correction_is_bounded"();

-- A role that reads the publication may leave one from now on, and read none.
DO $$
DECLARE
    reader record;
BEGIN
    FOR reader IN
        SELECT DISTINCT r."rolname" AS name
        FROM "pg_class" AS c
        CROSS JOIN LATERAL aclexplode(c."relacl") AS a
        JOIN "pg_roles" AS r ON r."oid" = a."grantee"
        WHERE c."oid" = '"publication"'::regclass
            AND a."privilege_type" = 'SELECT' AND a."grantee" <> c."relowner"
    LOOP
        EXECUTE format('GRANT INSERT ON "correction" TO %I', reader.name);
    END LOOP;
END $$;
