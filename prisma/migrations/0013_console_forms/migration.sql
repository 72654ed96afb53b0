-- A reviewer chooses the name readers see, and proposes a whole table, with a signature.

-- AlterEnum
ALTER TYPE "signed_act_kind" ADD VALUE 'publicName';
ALTER TYPE "signed_act_kind" ADD VALUE 'proposeTable';

CREATE OR REPLACE FUNCTION "signed_act_by_an_active_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "reviewer_key" AS k JOIN "reviewer" AS r ON r."id" = k."reviewer_id"
        WHERE k."id" = NEW."key_id" AND r."id" = NEW."reviewer_id" AND k."revoked_at" IS NULL AND r."active"
            AND (
                NEW."kind"::text IN ('propose', 'invite', 'proposeHost', 'publicName', 'proposeTable')
                OR r."role" = 'approver'
            )
    ) THEN
        RAISE EXCEPTION 'signed act % needs an active key of an active reviewer with the role for it', NEW."kind";
    END IF;
    RETURN NEW;
END $$;
