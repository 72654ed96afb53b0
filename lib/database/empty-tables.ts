/**
 * SQL that empties a test database and lets it count from one again, past the triggers that keep everybody else from it.
 * DELETE, since TRUNCATE lays a new file for every table and index, which takes longer than to delete the few rows of a test.
 */
export const emptyTables = `
  DO $$
  DECLARE name text;
  BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'
    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
    PERFORM setval(sequencename::text::regclass, 1, false) FROM pg_sequences
      WHERE schemaname = current_schema() AND last_value IS NOT NULL;
  END $$`;
