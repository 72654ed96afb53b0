/** What the pages read; nothing of the review, and nothing to write. */
const readTables = ['publication', 'published_version'];

/** Writes the SQL for a role that owns nothing and only reads what is published; the application runs under it on a PostgreSQL server. */
export function applicationRoleSql(role: string): string {
  if (!/^[a-z][a-z0-9_]{2,40}$/.test(role)) {
    throw new Error(`Expected a role of small letters, such as "ringtrue_web", got "${role}".`);
  }
  const tables = readTables.map((table) => `"${table}"`).join(', ');
  return [
    `DO $$ BEGIN`,
    `  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN`,
    `    CREATE ROLE "${role}" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;`,
    `  END IF;`,
    `END $$;`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "${role}";`,
    `REVOKE CREATE ON SCHEMA public FROM "${role}";`,
    `GRANT USAGE ON SCHEMA public TO "${role}";`,
    `GRANT SELECT ON ${tables} TO "${role}";`,
    `-- Then: \\password ${role}, and give the application DATABASE_URL with that name.`,
    '',
  ].join('\n');
}
