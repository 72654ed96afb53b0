-- CreateEnum
CREATE TYPE "managed_by" AS ENUM ('file', 'review');

-- CreateEnum
CREATE TYPE "reviewer_role" AS ENUM ('editor', 'approver');

-- CreateEnum
CREATE TYPE "proposal_kind" AS ENUM ('add', 'change', 'withdraw', 'check');

-- AlterTable
ALTER TABLE "hotline" DROP COLUMN "checked_by",
DROP COLUMN "last_checked_on",
ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "managed_by" "managed_by" NOT NULL DEFAULT 'file',
ADD COLUMN     "replaced_by_id" INTEGER;

-- Versions become rows; the next import publishes the first one anew.
DELETE FROM "publication";

-- AlterTable
ALTER TABLE "publication" DROP CONSTRAINT "publication_pkey",
DROP COLUMN "id",
ADD COLUMN     "content" JSONB,
ADD CONSTRAINT "publication_pkey" PRIMARY KEY ("version");

-- CreateTable
CREATE TABLE "reviewer" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "role" "reviewer_role" NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "reviewer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" SERIAL NOT NULL,
    "kind" "proposal_kind" NOT NULL,
    "institution_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "content" JSONB,
    "reason" TEXT NOT NULL,
    "checked_on" DATE,
    "checked_at" TEXT,
    "proposed_by_id" INTEGER NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "proposal_id" INTEGER NOT NULL,
    "proposed_by_id" INTEGER NOT NULL,
    "decided_by_id" INTEGER NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("proposal_id")
);

-- CreateTable
CREATE TABLE "live_check" (
    "id" SERIAL NOT NULL,
    "decision_id" INTEGER NOT NULL,
    "hotline_id" INTEGER NOT NULL,
    "checked_on" DATE NOT NULL,
    "address" TEXT NOT NULL,
    "first_checker_id" INTEGER NOT NULL,
    "second_checker_id" INTEGER NOT NULL,

    CONSTRAINT "live_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "reviewer_name_key" ON "reviewer"("name");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_id_proposed_by_id_key" ON "proposal"("id", "proposed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_proposal_id_proposed_by_id_key" ON "decision"("proposal_id", "proposed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "live_check_decision_id_key" ON "live_check"("decision_id");

-- CreateIndex
CREATE INDEX "live_check_hotline_id_checked_on_idx" ON "live_check"("hotline_id", "checked_on");

-- AddForeignKey
ALTER TABLE "hotline" ADD CONSTRAINT "hotline_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "hotline"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_proposal_id_proposed_by_id_fkey" FOREIGN KEY ("proposal_id", "proposed_by_id") REFERENCES "proposal"("id", "proposed_by_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_check" ADD CONSTRAINT "live_check_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("proposal_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_check" ADD CONSTRAINT "live_check_hotline_id_fkey" FOREIGN KEY ("hotline_id") REFERENCES "hotline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_check" ADD CONSTRAINT "live_check_first_checker_id_fkey" FOREIGN KEY ("first_checker_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_check" ADD CONSTRAINT "live_check_second_checker_id_fkey" FOREIGN KEY ("second_checker_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Four eyes ------------------------------------------------------------------------------------

ALTER TABLE "decision"
    ADD CONSTRAINT "decision_by_somebody_else" CHECK ("decided_by_id" <> "proposed_by_id");
ALTER TABLE "live_check"
    ADD CONSTRAINT "live_check_by_two_people" CHECK ("first_checker_id" <> "second_checker_id");
ALTER TABLE "reviewer"
    ADD CONSTRAINT "reviewer_has_a_plain_name" CHECK ("name" ~ '^[a-z][a-z0-9.-]{1,39}$');

CREATE FUNCTION "decision_needs_an_approver"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "reviewer"
        WHERE "id" = NEW."decided_by_id" AND "active" AND "role" = 'approver'
    ) THEN
        RAISE EXCEPTION 'decision % needs an active approver', NEW."proposal_id";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "decision_needs_an_approver" BEFORE INSERT ON "decision"
    FOR EACH ROW EXECUTE FUNCTION "decision_needs_an_approver"();

-- A check stands on an approved decision about that number, by the two people who made it.
CREATE FUNCTION "live_check_needs_its_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "decision" AS d
        JOIN "proposal" AS p ON p."id" = d."proposal_id"
        JOIN "hotline" AS h ON h."id" = NEW."hotline_id"
        WHERE d."proposal_id" = NEW."decision_id"
            AND d."approved"
            AND d."proposed_by_id" = NEW."first_checker_id"
            AND d."decided_by_id" = NEW."second_checker_id"
            AND p."institution_id" = h."institution_id"
            AND p."checked_on" = NEW."checked_on"
            AND COALESCE(p."content" ->> 'number', p."number") = h."number"
    ) THEN
        RAISE EXCEPTION 'live check of hotline % has no approved decision by these two people', NEW."hotline_id";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "live_check_needs_its_decision" BEFORE INSERT ON "live_check"
    FOR EACH ROW EXECUTE FUNCTION "live_check_needs_its_decision"();

-- A published number is never edited in place, and never disappears ------------------------------

CREATE FUNCTION "hotline_keeps_its_number"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."number" <> OLD."number" OR NEW."institution_id" <> OLD."institution_id" THEN
        RAISE EXCEPTION 'hotline % is never edited in place: withdraw it and add another', OLD."number";
    END IF;
    IF OLD."managed_by" = 'review' AND NEW."managed_by" = 'file' THEN
        RAISE EXCEPTION 'hotline % was decided by reviewers and stays with them', OLD."number";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "hotline_keeps_its_number" BEFORE UPDATE ON "hotline"
    FOR EACH ROW EXECUTE FUNCTION "hotline_keeps_its_number"();

-- The audit chain --------------------------------------------------------------------------------

-- The text a hash is taken of; scripts that verify the chain build the same one by themselves.
CREATE FUNCTION "audit_entry_is_chained"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last_seq integer;
    last_hash text;
BEGIN
    PERFORM pg_advisory_xact_lock(7464788301);
    SELECT "seq", "hash" INTO last_seq, last_hash
        FROM "audit_entry" ORDER BY "seq" DESC LIMIT 1;
    NEW."seq" := COALESCE(last_seq, 0) + 1;
    NEW."previous_hash" := COALESCE(last_hash, '');
    NEW."hash" := encode(sha256(convert_to(concat_ws(chr(10),
        NEW."previous_hash",
        NEW."seq",
        to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        NEW."actor", NEW."action", NEW."subject", NEW."detail"::text
    ), 'UTF8')), 'hex');
    RETURN NEW;
END $$;
CREATE TRIGGER "audit_entry_is_chained" BEFORE INSERT ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "audit_entry_is_chained"();

-- What was said stays said -----------------------------------------------------------------------

CREATE FUNCTION "row_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: what was written there stays', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER "proposal_stays" BEFORE UPDATE OR DELETE ON "proposal"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "proposal_is_not_emptied" BEFORE TRUNCATE ON "proposal"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "decision_stays" BEFORE UPDATE OR DELETE ON "decision"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "decision_is_not_emptied" BEFORE TRUNCATE ON "decision"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "live_check_stays" BEFORE UPDATE OR DELETE ON "live_check"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "live_check_is_not_emptied" BEFORE TRUNCATE ON "live_check"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "audit_is_not_emptied" BEFORE TRUNCATE ON "audit_entry"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "hotline_stays" BEFORE DELETE ON "hotline"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "hotlines_are_not_emptied" BEFORE TRUNCATE ON "hotline"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
