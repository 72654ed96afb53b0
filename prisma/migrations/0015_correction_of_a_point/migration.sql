-- Twenty leads made up about an institution shut its form for everybody. What is said of a contact point that stands in the tables
-- needs no more room than the points there are: it is kept without the number and the page where there is no room for those.

CREATE FUNCTION "correction_is_kept"(asked "correction") RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT EXISTS (
        SELECT FROM "correction" AS c
        WHERE c."institution_id" = asked."institution_id" AND c."claim" = asked."claim"
            AND (c."point_kind", c."value", c."number", c."page")
                IS NOT DISTINCT FROM (asked."point_kind", asked."value", asked."number", asked."page")
    )
$$;

CREATE OR REPLACE FUNCTION "correction_is_bounded"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    -- One after the other, or ten at once would all find the last place free.
    PERFORM pg_advisory_xact_lock(7464788302);
    NEW."received_at" := CURRENT_TIMESTAMP;
    DELETE FROM "correction" WHERE "received_at" < CURRENT_TIMESTAMP - interval '60 days';
    IF NOT "correction_is_kept"(NEW) AND 20 <= (
        SELECT count(*) FROM "correction" AS c
        WHERE c."institution_id" = NEW."institution_id" AND COALESCE(c."number", c."page") IS NOT NULL
    ) THEN
        NEW."number" := NULL;
        NEW."page" := NULL;
    END IF;
    IF COALESCE(NEW."number", NEW."page") IS NULL AND NOT EXISTS (
        SELECT FROM "contact_point" AS t
        WHERE t."institution_id" = NEW."institution_id" AND t."kind" = NEW."point_kind" AND t."value" = NEW."value"
    ) THEN
        RAISE EXCEPTION 'correction of % is refused: twenty wait already', NEW."institution_id";
    END IF;
    IF "correction_is_kept"(NEW) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;
