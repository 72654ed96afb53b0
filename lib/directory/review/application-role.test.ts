import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '@/lib/database/test-database';
import { applicationRoleSql } from './application-role';

// Roles belong to the whole server, which other runs may share.
const role = `ringtrue_test_${crypto.randomUUID().slice(0, 8)}`;

let server: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  server = await testDatabase();
});
afterAll(() => server.close());

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

test('the application may read what is published, and nothing else, whatever it might before', async () => {
  await inDatabase(server.url, async (client) => {
    await client.query(applicationRoleSql(role));
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`);
    await client.query(`GRANT CREATE ON SCHEMA public TO ${role}`);
    await client.query(applicationRoleSql(role));
    await client.query(`SET ROLE ${role}`);
    await client.query('SELECT * FROM publication');
    await client.query('SELECT * FROM published_version');
    await client.query('SELECT * FROM operation_counts');
    // It gets as far as the institution, which an empty database does not have.
    const correction = `INSERT INTO correction (institution_id, claim, number) VALUES ('icbc', 'wrong', '95588')`;
    await expect(client.query(correction)).rejects.toThrow('correction_institution_id_fkey');
    for (const refused of [
      'SELECT * FROM proposal',
      'SELECT * FROM correction',
      'DELETE FROM correction',
      'SELECT * FROM audit_entry',
      'UPDATE contact_point SET note_zh = NULL',
      'DELETE FROM publication',
      'TRUNCATE audit_entry',
      'ALTER TABLE contact_point DISABLE TRIGGER ALL',
      'CREATE TABLE mine (id int)',
    ]) {
      await expect(client.query(refused), refused).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
    await client.query('RESET ROLE');
    await client.query(`DROP OWNED BY ${role}`);
    await client.query(`DROP ROLE ${role}`);
  });
});

test('who may create no role hears so, and what to do; with the role there nothing more is needed', async () => {
  const owner = `${role}_owner`;
  await inDatabase(server.url, async (client) => {
    await client.query(`CREATE ROLE ${owner}; GRANT CREATE ON SCHEMA public TO ${owner}`);
    await client.query(`SET ROLE ${owner}`);
    await expect(client.query(applicationRoleSql(role))).rejects.toMatchObject({
      message: `Creating the role ${role} takes CREATEROLE, which ${owner} has not.`,
      hint: expect.stringContaining(`CREATE ROLE ${role} LOGIN`),
    });
    await client.query('RESET ROLE');
    await client.query(`CREATE ROLE ${role} LOGIN`);
    await client.query(`DO $$ DECLARE one text; BEGIN
      FOR one IN SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') LOOP
        EXECUTE format('ALTER TABLE %I OWNER TO ${owner}', one);
      END LOOP; END $$`);
    await client.query(`ALTER SCHEMA public OWNER TO ${owner}`);
    await client.query(`SET ROLE ${owner}`);
    await client.query(applicationRoleSql(role));
    await client.query('RESET ROLE');
    await client.query(`REASSIGN OWNED BY ${owner} TO CURRENT_USER`);
    await client.query(`DROP OWNED BY ${role}, ${owner}; DROP ROLE ${role}, ${owner}`);
  });
});
