-- What was published last, for those who may read the publication but not the audit ----------------

CREATE VIEW "published_version" AS
    SELECT "seq", "at",
        substring("subject" FROM '^version ([0-9]+)$')::integer AS "version",
        "detail" ->> 'contentHash' AS "content_hash"
    FROM "audit_entry"
    WHERE "action" = 'publish' AND "subject" ~ '^version [0-9]+$';

-- A role that reads the publication compares it with this from now on.
DO $$
DECLARE
    reader record;
BEGIN
    FOR reader IN
        SELECT DISTINCT r."rolname" AS name
        FROM "pg_class" AS c
        CROSS JOIN LATERAL aclexplode(c."relacl") AS a
        JOIN "pg_roles" AS r ON r."oid" = a."grantee"
        WHERE c."oid" = '"publication"'::regclass
            AND a."privilege_type" = 'SELECT' AND a."grantee" <> c."relowner"
    LOOP
        EXECUTE format('GRANT SELECT ON "published_version" TO %I', reader.name);
    END LOOP;
END $$;
