-- What a publication says of a contact point is held against the tables by purpose, direction, days and evidence as well: whoever
-- could only insert rows could publish a listed number with another purpose, as one that never calls out, or with made-up pages.
DROP FUNCTION "published_points";
CREATE FUNCTION "published_points"("content" JSONB) RETURNS TABLE (
    "institution" TEXT, "kind" TEXT, "value" TEXT, "display" TEXT, "publish_as" TEXT, "checked_on" TEXT, "checked_by" JSONB,
    "purpose" TEXT, "direction" TEXT, "seen_on" TEXT, "evidence" JSONB
) LANGUAGE sql IMMUTABLE AS $$
    SELECT one ->> 'id', COALESCE(p ->> 'kind', 'phone'), COALESCE(p ->> 'number', p ->> 'value'), p ->> 'display', p ->> 'publishAs',
        p ->> 'lastCheckedOn', p -> 'checkedBy', p ->> 'purpose', p ->> 'direction', p ->> 'seenOn', p -> 'evidence'
    FROM jsonb_array_elements("content") AS one,
        jsonb_array_elements((one -> 'hotlines') || COALESCE(one -> 'channels', '[]')) AS p
$$;

CREATE FUNCTION "evidence_of"("point" INTEGER) RETURNS JSONB LANGUAGE sql STABLE AS $$
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'kind', e."kind", 'publisher', jsonb_build_object('zh', e."publisher_zh", 'en', e."publisher_en"), 'quote', e."quote",
        'url', e."url", 'pageDate', e."page_date", 'seenOn', to_char(e."seen_on", 'YYYY-MM-DD')
    ) ORDER BY e."position"), '[]')
    FROM "evidence" AS e WHERE e."contact_point_id" = "point"
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
            ON i."id" = said."id" AND i."withdrawn_at" IS NULL
            AND i."legal_name_zh" IS NOT DISTINCT FROM said."legal_name" AND i."brand_zh" = said."brand"
        WHERE i."id" IS NULL
        LIMIT 1;
    END IF;
    IF fault IS NOT NULL THEN
        RAISE EXCEPTION 'version % is refused: it says of % what no table says', NEW."version", fault;
    END IF;
    RETURN NEW;
END $$;
