-- A lead that says "this is ours" is marked as proved once the watcher found its number on a listed host of the institution itself.

-- AlterTable
ALTER TABLE "correction" ADD COLUMN     "looked_at" TIMESTAMPTZ(3),
ADD COLUMN     "proved_at" TIMESTAMPTZ(3);

-- Whoever leaves one says nothing about that.
CREATE FUNCTION "correction_proves_nothing_yet"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."looked_at" := NULL;
    NEW."proved_at" := NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER "correction_proves_nothing_yet" BEFORE INSERT ON "correction"
    FOR EACH ROW EXECUTE FUNCTION "correction_proves_nothing_yet"();
