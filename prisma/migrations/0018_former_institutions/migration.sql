-- An institution that the directory files no longer name stays in the publication with the day since when it is not listed, so that
-- its page and its numbers can say so. The tables have to say the same of the day: nobody listed is published as a former one, and
-- nobody withdrawn as listed.
DROP FUNCTION "published_names";
CREATE FUNCTION "published_names"("content" JSONB) RETURNS TABLE (
    "id" TEXT, "legal_name" TEXT, "brand" TEXT, "withdrawn_on" TEXT
) LANGUAGE sql IMMUTABLE AS $$
    SELECT one ->> 'id', one -> 'legalName' ->> 'zh', one -> 'brand' ->> 'zh', one ->> 'withdrawnOn'
    FROM jsonb_array_elements("content") AS one
$$;

CREATE OR REPLACE FUNCTION "publication_says_what_is_there"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before JSONB;
    fault TEXT;
BEGIN
    SELECT "content" INTO before FROM "publication" WHERE "content" IS NOT NULL ORDER BY "version" DESC LIMIT 1;
    SELECT concat_ws(' ', said."institution", said."kind", said."value") INTO fault
    FROM (SELECT * FROM "published_points"(NEW."content")
          EXCEPT SELECT * FROM "published_points"(COALESCE(before, '[]'))) AS said
    LEFT JOIN "contact_point" AS c
        ON c."institution_id" = said."institution" AND c."kind"::text = said."kind" AND c."value" = said."value"
        AND c."withdrawn_at" IS NULL AND c."display" = said."display" AND c."publish_as"::text = said."publish_as"
        AND c."purpose"::text IS NOT DISTINCT FROM said."purpose" AND c."direction"::text IS NOT DISTINCT FROM said."direction"
        AND to_char(c."seen_on", 'YYYY-MM-DD') = said."seen_on" AND "evidence_of"(c."id") = said."evidence"
    WHERE c."id" IS NULL
        OR said."checked_on" IS NOT NULL AND 2 > (
            SELECT count(DISTINCT a."reviewer_id") FROM "signed_act" AS a
            WHERE a."contact_point_id" = c."id" AND a."kind" = 'check')
    LIMIT 1;
    IF fault IS NULL THEN
        SELECT said."id" INTO fault
        FROM (SELECT * FROM "published_names"(NEW."content")
              EXCEPT SELECT * FROM "published_names"(COALESCE(before, '[]'))) AS said
        LEFT JOIN "institution" AS i
            ON i."id" = said."id"
            AND to_char(i."withdrawn_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD') IS NOT DISTINCT FROM said."withdrawn_on"
            AND i."legal_name_zh" IS NOT DISTINCT FROM said."legal_name" AND i."brand_zh" = said."brand"
        WHERE i."id" IS NULL
        LIMIT 1;
    END IF;
    IF fault IS NOT NULL THEN
        RAISE EXCEPTION 'version % is refused: it says of % what no table says', NEW."version", fault;
    END IF;
    RETURN NEW;
END $$;
