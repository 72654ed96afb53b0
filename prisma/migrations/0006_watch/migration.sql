-- CreateEnum
CREATE TYPE "watch_outcome" AS ENUM ('there', 'gone', 'changed', 'ownerChanged', 'moved', 'login', 'needsPerson', 'unreachable');

-- CreateTable
CREATE TABLE "watch_observation" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "final_url" TEXT NOT NULL,
    "status" INTEGER,
    "etag" TEXT,
    "last_modified" TEXT,
    "organization" TEXT,
    "certificate_ends" TIMESTAMPTZ(3),
    "content_sha256" TEXT,
    "archive_sha256" TEXT,
    "archived" BOOLEAN NOT NULL,
    "kept_for_decision" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "watch_observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch_finding" (
    "observation_id" INTEGER NOT NULL,
    "contact_point_id" INTEGER NOT NULL,
    "outcome" "watch_outcome" NOT NULL,
    "reason" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "other" TEXT,
    "excerpt" TEXT NOT NULL,

    CONSTRAINT "watch_finding_pkey" PRIMARY KEY ("observation_id","contact_point_id")
);

-- CreateTable
CREATE TABLE "watch_alarm" (
    "id" SERIAL NOT NULL,
    "contact_point_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "outcome" "watch_outcome" NOT NULL,
    "lowers" BOOLEAN NOT NULL,
    "first_observation_id" INTEGER NOT NULL,
    "second_observation_id" INTEGER NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_again_at" TIMESTAMPTZ(3),

    CONSTRAINT "watch_alarm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch_lease" (
    "id" INTEGER NOT NULL,
    "holder" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watch_lease_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "watch_observation_url_observed_at_idx" ON "watch_observation"("url", "observed_at");

-- CreateIndex
CREATE INDEX "watch_finding_contact_point_id_idx" ON "watch_finding"("contact_point_id");

-- CreateIndex
CREATE INDEX "watch_alarm_contact_point_id_url_idx" ON "watch_alarm"("contact_point_id", "url");

-- AddForeignKey
ALTER TABLE "watch_finding" ADD CONSTRAINT "watch_finding_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "watch_observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_finding" ADD CONSTRAINT "watch_finding_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_alarm" ADD CONSTRAINT "watch_alarm_contact_point_id_fkey" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_alarm" ADD CONSTRAINT "watch_alarm_first_observation_id_fkey" FOREIGN KEY ("first_observation_id") REFERENCES "watch_observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_alarm" ADD CONSTRAINT "watch_alarm_second_observation_id_fkey" FOREIGN KEY ("second_observation_id") REFERENCES "watch_observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was seen stays as it was seen ------------------------------------------------------------

CREATE FUNCTION "observation_keeps_what_it_saw"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- The file of a look may be cleared away, but not where a decision rests on it.
    IF to_jsonb(NEW) - 'archived' - 'kept_for_decision' <> to_jsonb(OLD) - 'archived' - 'kept_for_decision'
        OR (NEW."archived" AND NOT OLD."archived")
        OR (OLD."kept_for_decision" AND NOT (NEW."kept_for_decision" AND NEW."archived" = OLD."archived"))
    THEN
        RAISE EXCEPTION 'UPDATE of watch_observation is refused: look % stays as it was', OLD."id";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "observation_keeps_what_it_saw" BEFORE UPDATE ON "watch_observation"
    FOR EACH ROW EXECUTE FUNCTION "observation_keeps_what_it_saw"();
CREATE TRIGGER "observation_stays" BEFORE DELETE ON "watch_observation"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "observations_are_not_emptied" BEFORE TRUNCATE ON "watch_observation"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "finding_stays" BEFORE UPDATE OR DELETE ON "watch_finding"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "findings_are_not_emptied" BEFORE TRUNCATE ON "watch_finding"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();

-- An alarm takes proof away: it is written into the audit first, and only people end what it did -----

CREATE FUNCTION "alarm_stays_raised"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'seen_again_at' <> to_jsonb(OLD) - 'seen_again_at' OR OLD."seen_again_at" IS NOT NULL THEN
        RAISE EXCEPTION 'UPDATE of watch_alarm is refused: alarm % stays as it was raised', OLD."id";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "alarm_stays_raised" BEFORE UPDATE ON "watch_alarm"
    FOR EACH ROW EXECUTE FUNCTION "alarm_stays_raised"();
CREATE TRIGGER "alarm_acts" BEFORE INSERT ON "watch_alarm"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
CREATE TRIGGER "alarm_stays" BEFORE DELETE ON "watch_alarm"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "alarms_are_not_emptied" BEFORE TRUNCATE ON "watch_alarm"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();

-- An outcome that says nothing against a contact point lowers nothing.
ALTER TABLE "watch_alarm" ADD CONSTRAINT "watch_alarm_lowers_what_is_lost"
    CHECK (NOT "lowers" OR "outcome" IN ('gone', 'changed', 'ownerChanged'));
ALTER TABLE "watch_alarm" ADD CONSTRAINT "watch_alarm_by_two_looks"
    CHECK ("first_observation_id" <> "second_observation_id");
ALTER TABLE "watch_lease" ADD CONSTRAINT "watch_lease_is_one" CHECK ("id" = 1);
