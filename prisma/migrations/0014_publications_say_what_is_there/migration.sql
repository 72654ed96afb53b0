-- Whoever may insert rows could publish any number: the audit entry that goes with it is a row as well. A publication now says of
-- every contact point what the tables say, or what the publication before it said (what reviewers approved waits to be published).
CREATE FUNCTION "published_points"("content" JSONB) RETURNS TABLE (
    "institution" TEXT, "kind" TEXT, "value" TEXT, "display" TEXT, "publish_as" TEXT, "checked_on" TEXT, "checked_by" JSONB
) LANGUAGE sql IMMUTABLE AS $$
    SELECT one ->> 'id', 'phone', p ->> 'number', p ->> 'display', p ->> 'publishAs', p ->> 'lastCheckedOn', p -> 'checkedBy'
    FROM jsonb_array_elements("content") AS one, jsonb_array_elements(one -> 'hotlines') AS p
    UNION ALL
    SELECT one ->> 'id', p ->> 'kind', p ->> 'value', p ->> 'display', p ->> 'publishAs', p ->> 'lastCheckedOn', p -> 'checkedBy'
    FROM jsonb_array_elements("content") AS one, jsonb_array_elements(one -> 'channels') AS p
$$;

CREATE FUNCTION "published_names"("content" JSONB) RETURNS TABLE ("id" TEXT, "legal_name" TEXT, "brand" TEXT)
LANGUAGE sql IMMUTABLE AS $$
    SELECT one ->> 'id', one -> 'legalName' ->> 'zh', one -> 'brand' ->> 'zh' FROM jsonb_array_elements("content") AS one
$$;

CREATE FUNCTION "publication_says_what_is_there"() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER "publication_says_what_is_there" BEFORE INSERT ON "publication"
    FOR EACH ROW EXECUTE FUNCTION "publication_says_what_is_there"();
