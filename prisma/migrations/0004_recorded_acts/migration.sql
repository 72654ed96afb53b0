-- What changes the directory is written into the audit first ---------------------------------------

CREATE FUNCTION "act_is_recorded_first"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whoever writes an entry holds the chain's lock until he commits: the last entry is ours or nobody's.
    IF NOT EXISTS (
        SELECT FROM (SELECT "xmin" AS "by" FROM "audit_entry" ORDER BY "seq" DESC LIMIT 1) AS last
        WHERE last."by" = pg_current_xact_id()::xid
    ) THEN
        RAISE EXCEPTION '% of % is refused: the act is written into audit_entry first, in the same transaction',
            TG_OP, TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "institution_acts" BEFORE INSERT OR UPDATE OR DELETE ON "institution"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "alias_acts" BEFORE INSERT OR UPDATE OR DELETE ON "alias"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "licence_acts" BEFORE INSERT OR UPDATE OR DELETE ON "licence"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "licence_scope_acts" BEFORE INSERT OR UPDATE OR DELETE ON "licence_scope"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "warning_acts" BEFORE INSERT OR UPDATE OR DELETE ON "warning"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "hotline_acts" BEFORE INSERT OR UPDATE OR DELETE ON "hotline"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "evidence_acts" BEFORE INSERT OR UPDATE OR DELETE ON "evidence"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "direction_evidence_acts" BEFORE INSERT OR UPDATE OR DELETE ON "direction_evidence"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "reviewer_acts" BEFORE INSERT OR UPDATE ON "reviewer"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();

-- A number of the state, which never loses its dial link, is one of these --------------------------

ALTER TABLE "hotline" ADD CONSTRAINT "hotline_is_statutory_by_number"
    CHECK (NOT "statutory" OR "number" IN ('110', '96110', '12381', '12363', '12315'));

-- What reviewers decided about a number is what its row says ---------------------------------------

CREATE FUNCTION "reviewed_hotline_is_as_decided"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."managed_by" = 'review' AND NOT EXISTS (
        SELECT FROM "proposal" AS p
        JOIN "decision" AS d ON d."proposal_id" = p."id" AND d."approved"
        WHERE p."institution_id" = NEW."institution_id" AND CASE
            WHEN NEW."withdrawn_at" IS NOT NULL
                THEN p."kind" IN ('change', 'withdraw') AND p."number" = NEW."number"
            ELSE p."kind" IN ('add', 'change')
                AND p."content" ->> 'number' = NEW."number"
                AND p."content" ->> 'display' = NEW."display"
                AND p."content" ->> 'purpose' = NEW."purpose"
                AND p."content" ->> 'direction' = NEW."direction"::text
                AND p."content" ->> 'publishAs' = NEW."publish_as"::text
                AND p."content" ->> 'seenOn' = to_char(NEW."seen_on", 'YYYY-MM-DD')
            END
    ) THEN
        RAISE EXCEPTION 'hotline % says something that no approved proposal says', NEW."number";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "reviewed_hotline_is_as_decided" BEFORE INSERT OR UPDATE ON "hotline"
    FOR EACH ROW EXECUTE FUNCTION "reviewed_hotline_is_as_decided"();

-- Reviewers: a name is for ever, and a role is another approver's to change -------------------------

ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_of_files_approves_nothing"
    CHECK ("name" <> 'directory-files' OR "role" = 'editor');

CREATE FUNCTION "reviewer_changes_by_another_approver"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    act record;
    by_another boolean;
BEGIN
    SELECT "actor", "subject" INTO act FROM "audit_entry" ORDER BY "seq" DESC LIMIT 1;
    IF act."subject" <> NEW."name" THEN
        RAISE EXCEPTION 'reviewer % is changed by an act about %', NEW."name", act."subject";
    END IF;
    by_another := EXISTS (
        SELECT FROM "reviewer"
        WHERE "name" = act."actor" AND "name" <> NEW."name" AND "active" AND "role" = 'approver'
    );
    IF TG_OP = 'UPDATE' THEN
        IF NEW."id" <> OLD."id" OR NEW."name" <> OLD."name" THEN
            RAISE EXCEPTION 'reviewer % keeps the name under which the audit knows this person', OLD."name";
        END IF;
        IF NOT by_another THEN
            RAISE EXCEPTION 'reviewer % is changed by another active approver, not by %', NEW."name", act."actor";
        END IF;
    ELSIF NEW."role" = 'approver' AND NOT by_another AND 2 <= (
        SELECT count(*) FROM "reviewer" WHERE "active" AND "role" = 'approver'
    ) THEN
        RAISE EXCEPTION 'approver % is added by an active approver, not by %', NEW."name", act."actor";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "reviewer_changes_by_another_approver" BEFORE INSERT OR UPDATE ON "reviewer"
    FOR EACH ROW EXECUTE FUNCTION "reviewer_changes_by_another_approver"();
CREATE TRIGGER "reviewer_stays" BEFORE DELETE ON "reviewer"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "reviewers_are_not_emptied" BEFORE TRUNCATE ON "reviewer"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();

-- Publications: one after the other, as the audit says, and only forgotten, never changed ----------

CREATE FUNCTION "publication_is_recorded"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    act record;
BEGIN
    SELECT "xmin" AS "by", "action", "subject", "detail" INTO act
        FROM "audit_entry" ORDER BY "seq" DESC LIMIT 1;
    IF act."by" IS DISTINCT FROM pg_current_xact_id()::xid OR act."action" <> 'publish'
        OR act."subject" <> 'version ' || NEW."version"
        OR act."detail" ->> 'contentHash' IS DISTINCT FROM NEW."content_hash"
        OR NEW."version" <> 1 + COALESCE((SELECT max("version") FROM "publication"), 0)
    THEN
        RAISE EXCEPTION 'version % is refused: the audit says nothing of its publication', NEW."version";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "publication_is_recorded" BEFORE INSERT ON "publication"
    FOR EACH ROW EXECUTE FUNCTION "publication_is_recorded"();

CREATE FUNCTION "publication_is_only_forgotten"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."content" IS NOT NULL
        OR (NEW."version", NEW."content_hash", NEW."published_at")
            <> (OLD."version", OLD."content_hash", OLD."published_at")
        OR NEW."version" = (SELECT max("version") FROM "publication")
    THEN
        RAISE EXCEPTION 'UPDATE of publication is refused: version % stays as it was published', OLD."version";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "publication_is_only_forgotten" BEFORE UPDATE ON "publication"
    FOR EACH ROW EXECUTE FUNCTION "publication_is_only_forgotten"();
CREATE TRIGGER "publication_stays" BEFORE DELETE ON "publication"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "publications_are_not_emptied" BEFORE TRUNCATE ON "publication"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
