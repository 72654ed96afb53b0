-- CreateEnum
CREATE TYPE "watched_words" AS ENUM ('statement', 'verification', 'register', 'declaration');

-- CreateTable
CREATE TABLE "watch_word_finding" (
    "observation_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "institution_id" TEXT NOT NULL,
    "kind" "watched_words" NOT NULL,
    "words" TEXT NOT NULL,
    "outcome" "watch_outcome" NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "watch_word_finding_pkey" PRIMARY KEY ("observation_id","position")
);

-- CreateIndex
CREATE INDEX "watch_word_finding_institution_id_idx" ON "watch_word_finding"("institution_id");

-- AddForeignKey
ALTER TABLE "watch_word_finding" ADD CONSTRAINT "watch_word_finding_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "watch_observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_word_finding" ADD CONSTRAINT "watch_word_finding_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was seen stays as it was seen.
CREATE TRIGGER "word_finding_stays" BEFORE UPDATE OR DELETE ON "watch_word_finding"
    FOR EACH ROW EXECUTE FUNCTION "row_stays"();
CREATE TRIGGER "word_findings_are_not_emptied" BEFORE TRUNCATE ON "watch_word_finding"
    FOR EACH STATEMENT EXECUTE FUNCTION "row_stays"();
