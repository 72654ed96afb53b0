/** What the server reads: what is published, and figures for its operator; nothing of the review. */
const readTables = ['publication', 'published_version', 'operation_counts'];

/**
 * Writes the SQL for a role that owns nothing, reads what is published and may leave a correction, which it cannot read again; the
 * application runs under it on a PostgreSQL server.
 */
export function applicationRoleSql(role: string): string {
  if (!/^[a-z][a-z0-9_]{2,40}$/.test(role)) {
    throw new Error(`Expected a role of small letters, such as "ringtrue_web", got "${role}".`);
  }
  const tables = readTables.map((table) => `"${table}"`).join(', ');
  return [
    `-- Run as the owner of the tables, who needs CREATEROLE unless the role is there already.`,
    `DO $$ BEGIN`,
    `  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN`,
    `    IF NOT (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) THEN`,
    `      RAISE EXCEPTION 'Creating the role ${role} takes CREATEROLE, which % has not.', current_user`,
    `        USING HINT = 'As an administrator type: CREATE ROLE ${role} LOGIN; then run this again as the owner of the tables.';`,
    `    END IF;`,
    `    CREATE ROLE "${role}" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;`,
    `  END IF;`,
    `END $$;`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "${role}";`,
    `REVOKE CREATE ON SCHEMA public FROM "${role}";`,
    `GRANT USAGE ON SCHEMA public TO "${role}";`,
    `GRANT SELECT ON ${tables} TO "${role}";`,
    `GRANT INSERT ON "correction" TO "${role}";`,
    `-- Then: \\password ${role}, and give the application DATABASE_URL with that name.`,
    '',
  ].join('\n');
}
