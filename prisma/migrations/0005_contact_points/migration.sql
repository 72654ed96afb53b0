-- Hotlines become contact points: the rows, their ids, their proof, checks and history stay ---------

CREATE TYPE "contact_point_kind" AS ENUM ('phone', 'website', 'app', 'appPackage', 'wechatAccount', 'miniProgram', 'smsSender');
CREATE TYPE "phone_purpose" AS ENUM ('customerService', 'merchantService', 'creditCard', 'emergency', 'fraudWarning', 'telecomComplaints', 'reportSpam', 'paymentComplaints', 'bankComplaints', 'marketComplaints');
CREATE TYPE "evidence_kind" AS ENUM ('ownSite', 'regulator', 'bankNotice', 'ownRepository', 'ownCopy', 'news', 'thirdParty');
CREATE TYPE "licence_activity" AS ENUM ('storedValue1', 'storedValue2', 'processing1', 'processing2', 'bankCardAcquiring');
CREATE TYPE "licence_area" AS ENUM ('nationwide', 'only', 'except', 'exceptSome', 'partly', 'unstated');
CREATE TYPE "licence_limit" AS ENUM ('prepaidAcceptanceOnly', 'onlineTopUpOnly', 'onlineOnly');
CREATE TYPE "verification_kind" AS ENUM ('contactRecord', 'numberLookUp', 'staffLookUp', 'singleOutboundNumber', 'ownRegistrations', 'register', 'callBack', 'officialDomain');
CREATE TYPE "statement_scope" AS ENUM ('call', 'message', 'visit', 'any');
ALTER TYPE "institution_kind" ADD VALUE 'carrier';

ALTER TABLE "licence_scope"
    ALTER COLUMN "activity" TYPE "licence_activity" USING "activity"::"licence_activity",
    ALTER COLUMN "area" TYPE "licence_area" USING "area"::"licence_area",
    ALTER COLUMN "limit" TYPE "licence_limit" USING "limit"::"licence_limit";

-- What judged the old table is written anew below.
DROP TRIGGER "hotline_keeps_its_number" ON "hotline";
DROP TRIGGER "reviewed_hotline_is_as_decided" ON "hotline";
DROP TRIGGER "live_check_needs_its_decision" ON "live_check";
DROP FUNCTION "hotline_keeps_its_number"();
DROP FUNCTION "reviewed_hotline_is_as_decided"();
DROP FUNCTION "live_check_needs_its_decision"();
ALTER TABLE "hotline"
    DROP CONSTRAINT "hotline_number_is_digits",
    DROP CONSTRAINT "hotline_number_is_no_mobile",
    DROP CONSTRAINT "hotline_is_statutory_by_number";
DROP INDEX "hotline_institution_id_number_key";
DROP INDEX "hotline_number_idx";

ALTER TABLE "hotline" RENAME TO "contact_point";
ALTER TABLE "contact_point" RENAME COLUMN "number" TO "value";
ALTER TABLE "contact_point" ADD COLUMN "kind" "contact_point_kind" NOT NULL DEFAULT 'phone';
ALTER TABLE "contact_point"
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "statutory" SET DEFAULT false,
    ALTER COLUMN "direction" DROP NOT NULL,
    ALTER COLUMN "purpose" DROP NOT NULL,
    ALTER COLUMN "purpose" TYPE "phone_purpose" USING "purpose"::"phone_purpose";
ALTER SEQUENCE "hotline_id_seq" RENAME TO "contact_point_id_seq";
ALTER TABLE "contact_point" RENAME CONSTRAINT "hotline_pkey" TO "contact_point_pkey";
ALTER TABLE "contact_point" RENAME CONSTRAINT "hotline_replaced_by_id_fkey" TO "contact_point_replaced_by_id_fkey";
CREATE UNIQUE INDEX "contact_point_institution_id_kind_value_key" ON "contact_point"("institution_id", "kind", "value");
CREATE INDEX "contact_point_kind_value_idx" ON "contact_point"("kind", "value");

ALTER TABLE "evidence" RENAME COLUMN "hotline_id" TO "contact_point_id";
ALTER TABLE "evidence" ALTER COLUMN "kind" TYPE "evidence_kind" USING "kind"::"evidence_kind";
ALTER TABLE "direction_evidence" RENAME COLUMN "hotline_id" TO "contact_point_id";
ALTER TABLE "live_check" RENAME COLUMN "hotline_id" TO "contact_point_id";
ALTER TABLE "live_check" RENAME CONSTRAINT "live_check_hotline_id_fkey" TO "live_check_contact_point_id_fkey";
ALTER INDEX "live_check_hotline_id_checked_on_idx" RENAME TO "live_check_contact_point_id_checked_on_idx";

-- Rows that stay were deleted by cascade on paper and kept by a trigger in fact; now both say the same.
ALTER TABLE "contact_point"
    DROP CONSTRAINT "hotline_institution_id_fkey",
    ADD CONSTRAINT "contact_point_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence"
    DROP CONSTRAINT "evidence_hotline_id_fkey",
    ADD CONSTRAINT "evidence_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "direction_evidence"
    DROP CONSTRAINT "direction_evidence_hotline_id_fkey",
    ADD CONSTRAINT "direction_evidence_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "proposal" RENAME COLUMN "number" TO "value";
ALTER TABLE "proposal" RENAME COLUMN "checked_at" TO "checked_url";
ALTER TABLE "proposal" ADD COLUMN "point_kind" "contact_point_kind" NOT NULL DEFAULT 'phone';
ALTER TABLE "proposal" ALTER COLUMN "point_kind" DROP DEFAULT;
CREATE INDEX "proposal_institution_id_point_kind_value_idx" ON "proposal"("institution_id", "point_kind", "value");

CREATE TABLE "verification" (
    "institution_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "verification_kind" NOT NULL,
    "how_zh" TEXT NOT NULL,
    "how_en" TEXT NOT NULL,
    "evidence_kind" "evidence_kind" NOT NULL,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "page_date" TEXT,
    "seen_on" DATE NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("institution_id","position")
);
ALTER TABLE "verification" ADD CONSTRAINT "verification_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "statement" (
    "institution_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "scope" "statement_scope" NOT NULL,
    "evidence_kind" "evidence_kind" NOT NULL,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "page_date" TEXT NOT NULL,
    "seen_on" DATE NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("institution_id","position")
);
ALTER TABLE "statement" ADD CONSTRAINT "statement_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no program may get wrong --------------------------------------------------------------------

ALTER TABLE "contact_point"
    ADD CONSTRAINT "only_a_phone_has_purpose_and_direction"
        CHECK (CASE WHEN "kind" = 'phone' THEN "purpose" IS NOT NULL AND "direction" IS NOT NULL
            ELSE "purpose" IS NULL AND "direction" IS NULL AND NOT "statutory" END),
    ADD CONSTRAINT "phone_is_digits_and_no_mobile"
        CHECK ("kind" <> 'phone' OR ("value" ~ '^[0-9]{3,12}$' AND "value" !~ '^1[3-9][0-9]{9}$')),
    ADD CONSTRAINT "phone_is_statutory_by_number"
        CHECK (NOT "statutory" OR "value" IN ('110', '96110', '12381', '12363', '12315')),
    ADD CONSTRAINT "website_is_a_plain_host"
        CHECK ("kind" <> 'website' OR ("value" ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?[.])+[a-z]{2,}$' AND "value" !~ '(^|[.])xn--')),
    ADD CONSTRAINT "app_package_is_an_id"
        CHECK ("kind" <> 'appPackage' OR "value" ~ '^[A-Za-z][A-Za-z0-9_]*([.][A-Za-z0-9_]+)+$'),
    ADD CONSTRAINT "sms_sender_is_digits_and_no_mobile"
        CHECK ("kind" <> 'smsSender' OR ("value" ~ '^[0-9]{3,20}$' AND "value" !~ '^1[3-9][0-9]{9}$'));

-- Two institutions may answer one telephone; a domain, an app or an account is one institution's.
CREATE UNIQUE INDEX "channel_belongs_to_one_institution" ON "contact_point"("kind", "value")
    WHERE "kind" <> 'phone' AND "withdrawn_at" IS NULL;

-- What somebody else says about an institution is neither its promise nor its way to verify.
ALTER TABLE "verification" ADD CONSTRAINT "verification_is_first_hand"
    CHECK ("evidence_kind" IN ('ownSite', 'regulator', 'ownRepository'));
ALTER TABLE "statement"
    ADD CONSTRAINT "statement_is_first_hand" CHECK ("evidence_kind" IN ('ownSite', 'regulator', 'ownRepository')),
    ADD CONSTRAINT "statement_is_dated" CHECK ("page_date" ~ '^(19|20)[0-9]{2}(-[0-9]{2}){0,2}$');

-- A check stands on an approved decision about that contact point, by the two people who made it.
CREATE FUNCTION "live_check_needs_its_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "decision" AS d
        JOIN "proposal" AS p ON p."id" = d."proposal_id"
        JOIN "contact_point" AS c ON c."id" = NEW."contact_point_id"
        WHERE d."proposal_id" = NEW."decision_id"
            AND d."approved"
            AND d."proposed_by_id" = NEW."first_checker_id"
            AND d."decided_by_id" = NEW."second_checker_id"
            AND p."institution_id" = c."institution_id"
            AND p."point_kind" = c."kind"
            AND p."checked_on" = NEW."checked_on"
            AND COALESCE(p."content" ->> 'number', p."content" ->> 'value', p."value") = c."value"
    ) THEN
        RAISE EXCEPTION 'live check of contact point % has no approved decision by these two people', NEW."contact_point_id";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "live_check_needs_its_decision" BEFORE INSERT ON "live_check"
    FOR EACH ROW EXECUTE FUNCTION "live_check_needs_its_decision"();

CREATE FUNCTION "contact_point_keeps_its_value"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW."value", NEW."kind", NEW."institution_id") <> (OLD."value", OLD."kind", OLD."institution_id") THEN
        RAISE EXCEPTION 'contact point % is never edited in place: withdraw it and add another', OLD."value";
    END IF;
    IF OLD."managed_by" = 'review' AND NEW."managed_by" = 'file' THEN
        RAISE EXCEPTION 'contact point % was decided by reviewers and stays with them', OLD."value";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "contact_point_keeps_its_value" BEFORE UPDATE ON "contact_point"
    FOR EACH ROW EXECUTE FUNCTION "contact_point_keeps_its_value"();

-- What reviewers decided about a contact point is what its row says. A proposal about a telephone
-- names it `number`, as directory files do.
CREATE FUNCTION "reviewed_contact_point_is_as_decided"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."managed_by" = 'review' AND NOT EXISTS (
        SELECT FROM "proposal" AS p
        JOIN "decision" AS d ON d."proposal_id" = p."id" AND d."approved"
        WHERE p."institution_id" = NEW."institution_id" AND p."point_kind" = NEW."kind" AND CASE
            WHEN NEW."withdrawn_at" IS NOT NULL
                THEN p."kind" IN ('change', 'withdraw') AND p."value" = NEW."value"
            ELSE p."kind" IN ('add', 'change')
                AND COALESCE(p."content" ->> 'number', p."content" ->> 'value') = NEW."value"
                AND p."content" ->> 'display' = NEW."display"
                AND p."content" ->> 'purpose' IS NOT DISTINCT FROM NEW."purpose"::text
                AND p."content" ->> 'direction' IS NOT DISTINCT FROM NEW."direction"::text
                AND p."content" ->> 'publishAs' = NEW."publish_as"::text
                AND p."content" ->> 'seenOn' = to_char(NEW."seen_on", 'YYYY-MM-DD')
            END
    ) THEN
        RAISE EXCEPTION 'contact point % says something that no approved proposal says', NEW."value";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "reviewed_contact_point_is_as_decided" BEFORE INSERT OR UPDATE ON "contact_point"
    FOR EACH ROW EXECUTE FUNCTION "reviewed_contact_point_is_as_decided"();

ALTER TRIGGER "hotline_stays" ON "contact_point" RENAME TO "contact_point_stays";
ALTER TRIGGER "hotlines_are_not_emptied" ON "contact_point" RENAME TO "contact_points_are_not_emptied";
ALTER TRIGGER "hotline_acts" ON "contact_point" RENAME TO "contact_point_acts";
CREATE TRIGGER "verification_acts" BEFORE INSERT OR UPDATE OR DELETE ON "verification"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "statement_acts" BEFORE INSERT OR UPDATE OR DELETE ON "statement"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
