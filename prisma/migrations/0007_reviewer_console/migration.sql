-- CreateEnum
CREATE TYPE "signed_act_kind" AS ENUM ('check', 'propose', 'invite', 'deactivate');

-- AlterTable
ALTER TABLE "contact_point" ADD COLUMN     "proposal_id" INTEGER;

-- CreateTable
CREATE TABLE "reviewer_key" (
    "id" TEXT NOT NULL,
    "reviewer_id" INTEGER NOT NULL,
    "public_key" BYTEA NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviewer_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "token_hash" TEXT NOT NULL,
    "reviewer_id" INTEGER NOT NULL,
    "invited_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "console_session" (
    "token_hash" TEXT NOT NULL,
    "reviewer_id" INTEGER NOT NULL,
    "key_id" TEXT NOT NULL,
    "agent_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "console_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "console_challenge" (
    "challenge" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "bearer" TEXT,
    "statement" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "console_challenge_pkey" PRIMARY KEY ("challenge")
);

-- CreateTable
CREATE TABLE "signed_act" (
    "id" SERIAL NOT NULL,
    "kind" "signed_act_kind" NOT NULL,
    "reviewer_id" INTEGER NOT NULL,
    "key_id" TEXT NOT NULL,
    "contact_point_id" INTEGER,
    "proposal_id" INTEGER,
    "statement" TEXT NOT NULL,
    "challenge" TEXT NOT NULL,
    "assertion" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signed_act_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reviewer_key_fingerprint_key" ON "reviewer_key"("fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "signed_act_challenge_key" ON "signed_act"("challenge");

-- CreateIndex
CREATE INDEX "signed_act_contact_point_id_idx" ON "signed_act"("contact_point_id");

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer_key" ADD CONSTRAINT "reviewer_key_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "console_session" ADD CONSTRAINT "console_session_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "console_session" ADD CONSTRAINT "console_session_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "reviewer_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_act" ADD CONSTRAINT "signed_act_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_act" ADD CONSTRAINT "signed_act_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "reviewer_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_act" ADD CONSTRAINT "signed_act_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_act" ADD CONSTRAINT "signed_act_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Which approved proposal a reviewed row says: the one approved last, in the order the audit tells ----

ALTER TABLE "contact_point" DISABLE TRIGGER USER;
UPDATE "contact_point" AS c SET "proposal_id" = (
    SELECT p."id" FROM "proposal" AS p
    JOIN "decision" AS d ON d."proposal_id" = p."id" AND d."approved"
    LEFT JOIN "audit_entry" AS a ON a."action" = 'approve' AND a."subject" = 'proposal ' || p."id"
    WHERE p."institution_id" = c."institution_id" AND p."point_kind" = c."kind" AND p."kind" IN ('add', 'change')
        AND COALESCE(p."content" ->> 'number', p."content" ->> 'value') = c."value"
    ORDER BY a."seq" DESC NULLS LAST LIMIT 1
) WHERE c."managed_by" = 'review' AND c."withdrawn_at" IS NULL;
ALTER TABLE "contact_point" ENABLE TRIGGER USER;

-- Keys and what was signed with them -----------------------------------------------------------------

CREATE TRIGGER "reviewer_key_acts" BEFORE INSERT OR UPDATE ON "reviewer_key"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "signed_act_acts" BEFORE INSERT ON "signed_act"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "invitation_acts" BEFORE INSERT ON "invitation"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();

CREATE FUNCTION "reviewer_key_is_only_revoked"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW."id", NEW."reviewer_id", NEW."public_key", NEW."fingerprint", NEW."added_at")
        <> (OLD."id", OLD."reviewer_id", OLD."public_key", OLD."fingerprint", OLD."added_at")
        OR OLD."revoked_at" IS NOT NULL
    THEN
        RAISE EXCEPTION 'key % stays as it was added: it is only revoked, once', OLD."fingerprint";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "reviewer_key_is_only_revoked" BEFORE UPDATE ON "reviewer_key"
    FOR EACH ROW EXECUTE FUNCTION "reviewer_key_is_only_revoked"();

CREATE FUNCTION "signed_act_by_an_active_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "reviewer_key" AS k JOIN "reviewer" AS r ON r."id" = k."reviewer_id"
        WHERE k."id" = NEW."key_id" AND r."id" = NEW."reviewer_id" AND k."revoked_at" IS NULL AND r."active"
            AND (NEW."kind" IN ('propose', 'invite') OR r."role" = 'approver')
    ) THEN
        RAISE EXCEPTION 'signed act % needs an active key of an active reviewer with the role for it', NEW."kind";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "signed_act_by_an_active_key" BEFORE INSERT ON "signed_act"
    FOR EACH ROW EXECUTE FUNCTION "signed_act_by_an_active_key"();

CREATE TRIGGER "reviewer_key_stays" BEFORE DELETE ON "reviewer_key"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "reviewer_keys_are_not_emptied" BEFORE TRUNCATE ON "reviewer_key"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "signed_act_stays" BEFORE UPDATE OR DELETE ON "signed_act"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "signed_acts_are_not_emptied" BEFORE TRUNCATE ON "signed_act"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
