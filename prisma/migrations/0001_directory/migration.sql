-- CreateEnum
CREATE TYPE "institution_kind" AS ENUM ('acquirer', 'bank', 'wallet', 'clearing', 'authority', 'cashierSoftware', 'terminalMaker');

-- CreateEnum
CREATE TYPE "licence_status" AS ENUM ('listed', 'notOnList', 'reportedCancelled');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('inboundOnly', 'mayCallOut', 'unknown');

-- CreateEnum
CREATE TYPE "publish_as" AS ENUM ('sourced', 'unconfirmed');

-- CreateTable
CREATE TABLE "institution" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "institution_kind" NOT NULL,
    "legal_name_zh" TEXT,
    "legal_name_en" TEXT,
    "brand_zh" TEXT NOT NULL,
    "brand_en" TEXT NOT NULL,
    "pinyin" TEXT[],
    "initials" TEXT[],
    "website_text" TEXT,
    "website_url" TEXT,
    "remark_zh" TEXT,
    "remark_en" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alias" (
    "institution_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("institution_id","position")
);

-- CreateTable
CREATE TABLE "licence" (
    "institution_id" TEXT NOT NULL,
    "status" "licence_status" NOT NULL,
    "number" TEXT,
    "valid_until" DATE,
    "long_term" BOOLEAN NOT NULL,
    "as_of" DATE NOT NULL,
    "register_url" TEXT NOT NULL,
    "cancelled_on" DATE,
    "reported_by_zh" TEXT,
    "reported_by_en" TEXT,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("institution_id")
);

-- CreateTable
CREATE TABLE "licence_scope" (
    "institution_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "activity" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "regions" TEXT[],
    "also_in" TEXT[],
    "limit" TEXT,

    CONSTRAINT "licence_scope_pkey" PRIMARY KEY ("institution_id","position")
);

-- CreateTable
CREATE TABLE "hotline" (
    "id" SERIAL NOT NULL,
    "institution_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "display" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "note_zh" TEXT,
    "note_en" TEXT,
    "direction" "direction" NOT NULL,
    "publish_as" "publish_as" NOT NULL,
    "statutory" BOOLEAN NOT NULL,
    "seen_on" DATE NOT NULL,
    "last_checked_on" DATE,
    "checked_by" TEXT[],
    "position" INTEGER NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "hotline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "hotline_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "url" TEXT,
    "page_date" TEXT,
    "seen_on" DATE NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("hotline_id","position")
);

-- CreateTable
CREATE TABLE "direction_evidence" (
    "hotline_id" INTEGER NOT NULL,
    "text_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "url" TEXT,
    "weak" BOOLEAN NOT NULL,

    CONSTRAINT "direction_evidence_pkey" PRIMARY KEY ("hotline_id")
);

-- CreateTable
CREATE TABLE "warning" (
    "institution_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "date" TEXT,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "url" TEXT,
    "text_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,

    CONSTRAINT "warning_pkey" PRIMARY KEY ("institution_id","position")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "institution_number_key" ON "institution"("number");

-- CreateIndex
CREATE UNIQUE INDEX "alias_institution_id_name_key" ON "alias"("institution_id", "name");

-- CreateIndex
CREATE INDEX "hotline_number_idx" ON "hotline"("number");

-- CreateIndex
CREATE UNIQUE INDEX "hotline_institution_id_number_key" ON "hotline"("institution_id", "number");

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence_scope" ADD CONSTRAINT "licence_scope_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "licence"("institution_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hotline" ADD CONSTRAINT "hotline_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_hotline_id_fkey" FOREIGN KEY ("hotline_id") REFERENCES "hotline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direction_evidence" ADD CONSTRAINT "direction_evidence_hotline_id_fkey" FOREIGN KEY ("hotline_id") REFERENCES "hotline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warning" ADD CONSTRAINT "warning_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no program may get wrong: digits only, never a mobile number, one institution per short code,
-- and a direction other than "unknown" only with its reason kept beside it (checked at import).
ALTER TABLE "hotline"
    ADD CONSTRAINT "hotline_number_is_digits" CHECK ("number" ~ '^[0-9]{3,12}$'),
    ADD CONSTRAINT "hotline_number_is_no_mobile" CHECK ("number" !~ '^1[3-9][0-9]{9}$');
ALTER TABLE "institution"
    ADD CONSTRAINT "institution_number_is_positive" CHECK ("number" > 0);

-- The single row every instance watches; version 0 means that nothing has been published yet.
ALTER TABLE "publication" ADD CONSTRAINT "publication_is_one_row" CHECK ("id" = 1);
INSERT INTO "publication" ("id", "version", "content_hash", "published_at")
    VALUES (1, 0, '', CURRENT_TIMESTAMP);
