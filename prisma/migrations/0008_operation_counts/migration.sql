-- What an operator watches, for a role that may read neither the review nor the looks: figures, no rows.

CREATE VIEW "operation_counts" AS
    SELECT
        (SELECT count(*)::integer FROM "proposal" AS p
            WHERE NOT EXISTS (SELECT FROM "decision" AS d WHERE d."proposal_id" = p."id")) AS "open_proposals",
        -- What lowers is counted in the publication, where people's later looks are known.
        (SELECT count(*)::integer FROM "watch_alarm" AS a JOIN "contact_point" AS c ON c."id" = a."contact_point_id"
            WHERE NOT a."lowers" AND a."seen_again_at" IS NULL AND c."withdrawn_at" IS NULL
                AND c."seen_on" <= (a."raised_at" AT TIME ZONE 'Asia/Shanghai')::date) AS "open_alarms",
        (SELECT max("observed_at") FROM "watch_observation") AS "last_look_at";

-- A role that reads the publication reads these from now on.
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
        EXECUTE format('GRANT SELECT ON "operation_counts" TO %I', reader.name);
    END LOOP;
END $$;
