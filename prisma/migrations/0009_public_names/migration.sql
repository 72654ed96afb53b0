-- The name under which readers see a reviewer, where he chose one; his own name is for reviewers alone.

-- CreateTable
CREATE TABLE "public_name" (
    "reviewer_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "public_name_pkey" PRIMARY KEY ("reviewer_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "public_name_name_key" ON "public_name"("name");

-- AddForeignKey
ALTER TABLE "public_name" ADD CONSTRAINT "public_name_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "reviewer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "public_name_acts" BEFORE INSERT OR UPDATE ON "public_name"
    FOR EACH STATEMENT EXECUTE FUNCTION "act_is_recorded_first"();
