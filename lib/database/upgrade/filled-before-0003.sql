CREATE TYPE public.direction AS ENUM (
    'inboundOnly',
    'mayCallOut',
    'unknown'
);
CREATE TYPE public.institution_kind AS ENUM (
    'acquirer',
    'bank',
    'wallet',
    'clearing',
    'authority',
    'cashierSoftware',
    'terminalMaker'
);
CREATE TYPE public.licence_status AS ENUM (
    'listed',
    'notOnList',
    'reportedCancelled'
);
CREATE TYPE public.managed_by AS ENUM (
    'file',
    'review'
);
CREATE TYPE public.proposal_kind AS ENUM (
    'add',
    'change',
    'withdraw',
    'check'
);
CREATE TYPE public.publish_as AS ENUM (
    'sourced',
    'unconfirmed'
);
CREATE TYPE public.reviewer_role AS ENUM (
    'editor',
    'approver'
);
CREATE FUNCTION public.audit_entry_is_chained() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    last_seq integer;
    last_hash text;
BEGIN
    PERFORM pg_advisory_xact_lock(7464788301);
    SELECT "seq", "hash" INTO last_seq, last_hash
        FROM "audit_entry" ORDER BY "seq" DESC LIMIT 1;
    NEW."seq" := COALESCE(last_seq, 0) + 1;
    NEW."previous_hash" := COALESCE(last_hash, '');
    NEW."hash" := encode(sha256(convert_to(concat_ws(chr(10),
        NEW."previous_hash",
        NEW."seq",
        to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        NEW."actor", NEW."action", NEW."subject", NEW."detail"::text
    ), 'UTF8')), 'hex');
    RETURN NEW;
END $$;
CREATE FUNCTION public.decision_needs_an_approver() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "reviewer"
        WHERE "id" = NEW."decided_by_id" AND "active" AND "role" = 'approver'
    ) THEN
        RAISE EXCEPTION 'decision % needs an active approver', NEW."proposal_id";
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.hotline_keeps_its_number() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW."number" <> OLD."number" OR NEW."institution_id" <> OLD."institution_id" THEN
        RAISE EXCEPTION 'hotline % is never edited in place: withdraw it and add another', OLD."number";
    END IF;
    IF OLD."managed_by" = 'review' AND NEW."managed_by" = 'file' THEN
        RAISE EXCEPTION 'hotline % was decided by reviewers and stays with them', OLD."number";
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.live_check_needs_its_decision() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM "decision" AS d
        JOIN "proposal" AS p ON p."id" = d."proposal_id"
        JOIN "hotline" AS h ON h."id" = NEW."hotline_id"
        WHERE d."proposal_id" = NEW."decision_id"
            AND d."approved"
            AND d."proposed_by_id" = NEW."first_checker_id"
            AND d."decided_by_id" = NEW."second_checker_id"
            AND p."institution_id" = h."institution_id"
            AND p."checked_on" = NEW."checked_on"
            AND COALESCE(p."content" ->> 'number', p."number") = h."number"
    ) THEN
        RAISE EXCEPTION 'live check of hotline % has no approved decision by these two people', NEW."hotline_id";
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.row_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: what was written there stays', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.alias (
    institution_id text NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL
);
CREATE TABLE public.audit_entry (
    seq integer NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail jsonb NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE public.decision (
    proposal_id integer NOT NULL,
    proposed_by_id integer NOT NULL,
    decided_by_id integer NOT NULL,
    approved boolean NOT NULL,
    note text NOT NULL,
    decided_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT decision_by_somebody_else CHECK ((decided_by_id <> proposed_by_id))
);
CREATE TABLE public.direction_evidence (
    hotline_id integer NOT NULL,
    text_zh text NOT NULL,
    text_en text NOT NULL,
    publisher_zh text NOT NULL,
    publisher_en text NOT NULL,
    url text,
    weak boolean NOT NULL
);
CREATE TABLE public.evidence (
    hotline_id integer NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    publisher_zh text NOT NULL,
    publisher_en text NOT NULL,
    quote text NOT NULL,
    url text,
    page_date text,
    seen_on date NOT NULL
);
CREATE TABLE public.hotline (
    id integer NOT NULL,
    institution_id text NOT NULL,
    number text NOT NULL,
    display text NOT NULL,
    purpose text NOT NULL,
    note_zh text,
    note_en text,
    direction public.direction NOT NULL,
    publish_as public.publish_as NOT NULL,
    statutory boolean NOT NULL,
    seen_on date NOT NULL,
    "position" integer NOT NULL,
    withdrawn_at timestamp(3) with time zone,
    added_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    managed_by public.managed_by DEFAULT 'file'::public.managed_by NOT NULL,
    replaced_by_id integer,
    CONSTRAINT hotline_number_is_digits CHECK ((number ~ '^[0-9]{3,12}$'::text)),
    CONSTRAINT hotline_number_is_no_mobile CHECK ((number !~ '^1[3-9][0-9]{9}$'::text))
);
CREATE SEQUENCE public.hotline_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.hotline_id_seq OWNED BY public.hotline.id;
CREATE TABLE public.institution (
    id text NOT NULL,
    number integer NOT NULL,
    kind public.institution_kind NOT NULL,
    legal_name_zh text,
    legal_name_en text,
    brand_zh text NOT NULL,
    brand_en text NOT NULL,
    pinyin text[],
    initials text[],
    website_text text,
    website_url text,
    remark_zh text,
    remark_en text,
    withdrawn_at timestamp(3) with time zone,
    CONSTRAINT institution_number_is_positive CHECK ((number > 0))
);
CREATE TABLE public.licence (
    institution_id text NOT NULL,
    status public.licence_status NOT NULL,
    number text,
    valid_until date,
    long_term boolean NOT NULL,
    as_of date NOT NULL,
    register_url text NOT NULL,
    cancelled_on date,
    reported_by_zh text,
    reported_by_en text
);
CREATE TABLE public.licence_scope (
    institution_id text NOT NULL,
    "position" integer NOT NULL,
    activity text NOT NULL,
    area text NOT NULL,
    regions text[],
    also_in text[],
    "limit" text
);
CREATE TABLE public.live_check (
    id integer NOT NULL,
    decision_id integer NOT NULL,
    hotline_id integer NOT NULL,
    checked_on date NOT NULL,
    address text NOT NULL,
    first_checker_id integer NOT NULL,
    second_checker_id integer NOT NULL,
    CONSTRAINT live_check_by_two_people CHECK ((first_checker_id <> second_checker_id))
);
CREATE SEQUENCE public.live_check_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_check_id_seq OWNED BY public.live_check.id;
CREATE TABLE public.proposal (
    id integer NOT NULL,
    kind public.proposal_kind NOT NULL,
    institution_id text NOT NULL,
    number text NOT NULL,
    content jsonb,
    reason text NOT NULL,
    checked_on date,
    checked_at text,
    proposed_by_id integer NOT NULL,
    proposed_at timestamp(3) with time zone NOT NULL
);
CREATE SEQUENCE public.proposal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.proposal_id_seq OWNED BY public.proposal.id;
CREATE TABLE public.publication (
    version integer NOT NULL,
    content_hash text NOT NULL,
    published_at timestamp(3) with time zone NOT NULL,
    content jsonb
);
CREATE TABLE public.reviewer (
    id integer NOT NULL,
    name text NOT NULL,
    role public.reviewer_role NOT NULL,
    active boolean DEFAULT true NOT NULL,
    CONSTRAINT reviewer_has_a_plain_name CHECK ((name ~ '^[a-z][a-z0-9.-]{1,39}$'::text))
);
CREATE SEQUENCE public.reviewer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reviewer_id_seq OWNED BY public.reviewer.id;
CREATE TABLE public.warning (
    institution_id text NOT NULL,
    "position" integer NOT NULL,
    date text,
    publisher_zh text NOT NULL,
    publisher_en text NOT NULL,
    url text,
    text_zh text NOT NULL,
    text_en text NOT NULL
);
ALTER TABLE ONLY public.hotline ALTER COLUMN id SET DEFAULT nextval('public.hotline_id_seq'::regclass);
ALTER TABLE ONLY public.live_check ALTER COLUMN id SET DEFAULT nextval('public.live_check_id_seq'::regclass);
ALTER TABLE ONLY public.proposal ALTER COLUMN id SET DEFAULT nextval('public.proposal_id_seq'::regclass);
ALTER TABLE ONLY public.reviewer ALTER COLUMN id SET DEFAULT nextval('public.reviewer_id_seq'::regclass);
INSERT INTO public._prisma_migrations VALUES ('09c227fe-a97b-4ba0-af84-47b8ea2d6053', '169cc06c7502eb9196474ec9c4911fd32286fd1ba23be72ebff5aaf6bc7ab9b3', '2026-11-27 21:00:58.984+00', '0001_directory', NULL, NULL, '2026-11-27 21:00:58.958+00', 1);
INSERT INTO public._prisma_migrations VALUES ('893b38e0-36f2-47c8-b69a-5fde7939ceb2', '6e177a86db5be3e43acd77d9f5ab1fdb45bf10def413a210bc802ee016571f34', '2026-11-27 21:00:59.02+00', '0002_review', NULL, NULL, '2026-11-27 21:00:58.988+00', 1);
INSERT INTO public.alias VALUES ('lakala', 0, '拉卡拉商户通');
INSERT INTO public.alias VALUES ('lakala', 1, '考拉');
INSERT INTO public.alias VALUES ('lakala', 2, '收款宝');
INSERT INTO public.alias VALUES ('lakala', 3, '拉卡拉汇管店');
INSERT INTO public.alias VALUES ('lakala', 4, '拉卡拉电签POS');
INSERT INTO public.alias VALUES ('lakala', 5, '易码付');
INSERT INTO public.alias VALUES ('huifu', 0, '汇付');
INSERT INTO public.alias VALUES ('huifu', 1, '汇付支付');
INSERT INTO public.alias VALUES ('huifu', 2, '斗拱');
INSERT INTO public.alias VALUES ('huifu', 3, 'Adapay');
INSERT INTO public.alias VALUES ('huifu', 4, '汇来米');
INSERT INTO public.alias VALUES ('huifu', 5, 'ChinaPnR');
INSERT INTO public.alias VALUES ('fulinmen', 0, '自由刷');
INSERT INTO public.alias VALUES ('fulinmen', 1, '付临门大POS');
INSERT INTO public.alias VALUES ('ruiyinxin', 0, '瑞和宝');
INSERT INTO public.alias VALUES ('ruiyinxin', 1, '瑞刷');
INSERT INTO public.alias VALUES ('ruiyinxin', 2, '瑞通宝');
INSERT INTO public.alias VALUES ('wechat-pay', 0, '财付通');
INSERT INTO public.alias VALUES ('wechat-pay', 1, '微信收款');
INSERT INTO public.alias VALUES ('wechat-pay', 2, '微信支付商户平台');
INSERT INTO public.alias VALUES ('wechat-pay', 3, 'Tenpay');
INSERT INTO public.alias VALUES ('wechat-pay', 4, '微信收款码');
INSERT INTO public.alias VALUES ('icbc', 0, '工行');
INSERT INTO public.alias VALUES ('icbc', 1, 'e支付');
INSERT INTO public.alias VALUES ('icbc', 2, '工银e生活');
INSERT INTO public.alias VALUES ('icbc', 3, '中国工商银行');
INSERT INTO public.alias VALUES ('abc', 0, '农行');
INSERT INTO public.alias VALUES ('abc', 1, 'ABC');
INSERT INTO public.alias VALUES ('abc', 2, '中国农业银行');
INSERT INTO public.alias VALUES ('cmb', 0, '招行');
INSERT INTO public.alias VALUES ('cmb', 1, 'CMB');
INSERT INTO public.alias VALUES ('cmb', 2, '招商');
INSERT INTO public.alias VALUES ('police-110', 0, '报警');
INSERT INTO public.alias VALUES ('police-110', 1, '公安');
INSERT INTO public.alias VALUES ('police-110', 2, '报警电话');
INSERT INTO public.audit_entry VALUES (1, '2026-11-22 02:00:00+00', 'import', 'publish', 'version 1', '{"contentHash": "04e7fbd3b012c6dae5f4db5b0f9b6ac26f1699ba2f706140a1b9be22f974e7bb", "institutions": 10}', '', '655b21b2088696c21277ec8d6d3f51817d2c60b02b0f6ffb37d319e1fe0b520e');
INSERT INTO public.audit_entry VALUES (2, '2026-11-22 02:00:00+00', 'operator', 'reviewer', 'ann', '{"role": "editor"}', '655b21b2088696c21277ec8d6d3f51817d2c60b02b0f6ffb37d319e1fe0b520e', '0b4005aee859d452777fa14087627cb5890dadcc42765d14b45802d9f03aef64');
INSERT INTO public.audit_entry VALUES (3, '2026-11-22 02:00:00+00', 'operator', 'reviewer', 'bo', '{"role": "approver"}', '0b4005aee859d452777fa14087627cb5890dadcc42765d14b45802d9f03aef64', 'e4a8b2c005b3ee0cde9013ea5e8d74bdb1ad10f7229ece6353fef4cdc73c3d98');
INSERT INTO public.audit_entry VALUES (4, '2026-11-22 02:00:00+00', 'operator', 'reviewer', 'cy', '{"role": "approver"}', 'e4a8b2c005b3ee0cde9013ea5e8d74bdb1ad10f7229ece6353fef4cdc73c3d98', '363966789b9e2b9c0823721032e131a52f260f1badbfb28e76994197a2eb6ed9');
INSERT INTO public.audit_entry VALUES (5, '2026-11-22 02:00:00+00', 'operator', 'reviewer', 'di', '{"role": "approver"}', '363966789b9e2b9c0823721032e131a52f260f1badbfb28e76994197a2eb6ed9', '9bf4ed22876dc443e1fcf5fa04d2e9d0eb7826a84478ccc726e8b34f2fd5076b');
INSERT INTO public.audit_entry VALUES (6, '2026-11-23 02:00:00+00', 'ann', 'propose', 'proposal 1', '{"kind": "check", "number": "95588", "reason": "“查过”", "content": null, "institution": "icbc"}', '9bf4ed22876dc443e1fcf5fa04d2e9d0eb7826a84478ccc726e8b34f2fd5076b', '03fd91774d584e6bd922934fd4e38b26b3f6b55bc5eb1847b89a41df4220bfc8');
INSERT INTO public.audit_entry VALUES (7, '2026-11-23 02:00:00+00', 'bo', 'approve', 'proposal 1', '{"note": "", "sawLive": true}', '03fd91774d584e6bd922934fd4e38b26b3f6b55bc5eb1847b89a41df4220bfc8', '9b1d729fd26f6800e4edecccd921d209a4486fd6cef25f3f1f346cba2dc8b9d8');
INSERT INTO public.audit_entry VALUES (8, '2026-11-23 02:00:00+00', 'ann', 'propose', 'proposal 2', '{"kind": "change", "number": "4006695599", "reason": "it answers for everything", "content": {"note": null, "number": "4006695599", "seenOn": "2026-11-23", "display": "400-669-5599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/", "kind": "ownSite", "quote": "客服热线:4006695599", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}], "direction": "unknown", "publishAs": "sourced", "sharedWith": [], "directionEvidence": null}, "institution": "abc"}', '9b1d729fd26f6800e4edecccd921d209a4486fd6cef25f3f1f346cba2dc8b9d8', '2ddf5ec1a558e26fc2c3f175d047ce5a3ceb2d8c5f91a833d272ea5bce899d38');
INSERT INTO public.audit_entry VALUES (9, '2026-11-23 02:00:00+00', 'bo', 'approve', 'proposal 2', '{"note": "", "sawLive": false}', '2ddf5ec1a558e26fc2c3f175d047ce5a3ceb2d8c5f91a833d272ea5bce899d38', '38a739d3607d84256cda19b02a321f0ef2807fb6a462bdde05baece9fae7bf1a');
INSERT INTO public.audit_entry VALUES (10, '2026-11-23 02:00:00+00', 'ann', 'propose', 'proposal 3', '{"kind": "add", "number": "4009995588", "reason": "printed on the page", "content": {"note": null, "number": "4009995588", "seenOn": "2026-11-23", "display": "400-999-5588", "purpose": "creditCard", "evidence": [{"url": "https://www.icbc.com.cn/", "kind": "ownSite", "quote": "4009995588", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}], "direction": "unknown", "publishAs": "sourced", "sharedWith": [], "directionEvidence": null}, "institution": "icbc"}', '38a739d3607d84256cda19b02a321f0ef2807fb6a462bdde05baece9fae7bf1a', 'bad5cb594f9c75d251be76e9e191f9335eb8fd430cf94397aac2b20dbac60a15');
INSERT INTO public.audit_entry VALUES (11, '2026-11-23 02:00:00+00', 'cy', 'approve', 'proposal 3', '{"note": "", "sawLive": false}', 'bad5cb594f9c75d251be76e9e191f9335eb8fd430cf94397aac2b20dbac60a15', '4edff92d9883b2ec8adb171c81daef104bd4e43b037932cca3f8a46e09eba28a');
INSERT INTO public.audit_entry VALUES (12, '2026-11-23 02:00:00+00', 'bo', 'publish', 'version 2', '{"contentHash": "2c7bd14f2844521e79cdd36fc36597854c3d15f1a3c623faee28c13f44a7ca89", "institutions": 10}', '4edff92d9883b2ec8adb171c81daef104bd4e43b037932cca3f8a46e09eba28a', 'de097866db45441c08a322be5025a8f4222262a96d924a11d1e9969d54b400ee');
INSERT INTO public.audit_entry VALUES (13, '2026-11-24 02:00:00+00', 'ann', 'propose', 'proposal 4', '{"kind": "withdraw", "number": "4008205555", "reason": "nobody answers", "content": null, "institution": "cmb"}', 'de097866db45441c08a322be5025a8f4222262a96d924a11d1e9969d54b400ee', '884caca6d965dab0156f19330528d6800e53f172702e16c730d1b491441a7ab1');
INSERT INTO public.audit_entry VALUES (14, '2026-11-24 02:00:00+00', 'bo', 'approve', 'proposal 4', '{"note": "", "sawLive": false}', '884caca6d965dab0156f19330528d6800e53f172702e16c730d1b491441a7ab1', 'a604450043564833f1217793b6333aa6f17f04e0b6d1b5faac352e49aca5a438');
INSERT INTO public.audit_entry VALUES (15, '2026-11-24 02:00:00+00', 'ann', 'propose', 'proposal 5', '{"kind": "change", "number": "95555", "reason": "found on its page", "content": {"note": null, "number": "95555", "seenOn": "2026-11-23", "display": "95555", "purpose": "customerService", "evidence": [{"url": "https://www.cmbchina.com/", "kind": "ownSite", "quote": "95555", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "China Merchants Bank", "zh": "招商银行"}}], "direction": "unknown", "publishAs": "sourced", "sharedWith": [], "directionEvidence": null}, "institution": "cmb"}', 'a604450043564833f1217793b6333aa6f17f04e0b6d1b5faac352e49aca5a438', 'cd42a11a13bf9789b8e7429ca46d227fb42c8c62430e4e494711a4f2765d3119');
INSERT INTO public.audit_entry VALUES (16, '2026-11-24 02:00:00+00', 'cy', 'approve', 'proposal 5', '{"note": "", "sawLive": true}', 'cd42a11a13bf9789b8e7429ca46d227fb42c8c62430e4e494711a4f2765d3119', '7499311ac44ade9fc7954e2e40e661e24d48a1497c909eaab399de320538f15a');
INSERT INTO public.audit_entry VALUES (17, '2026-11-24 02:00:00+00', 'ann', 'propose', 'proposal 6', '{"kind": "withdraw", "number": "4008202819", "reason": "a mistake", "content": null, "institution": "huifu"}', '7499311ac44ade9fc7954e2e40e661e24d48a1497c909eaab399de320538f15a', '421319e69cda177ef09ed87f0c5ca4428b6eb7667521d4a9f3f6d0e8bf0434b0');
INSERT INTO public.audit_entry VALUES (18, '2026-11-24 02:00:00+00', 'bo', 'reject', 'proposal 6', '{"note": "not seen", "sawLive": false}', '421319e69cda177ef09ed87f0c5ca4428b6eb7667521d4a9f3f6d0e8bf0434b0', '6d80356bb1b1227887f0a11614e9b9c9f59d9acec4711aa265f48ff1988d36be');
INSERT INTO public.audit_entry VALUES (19, '2026-11-24 02:00:00+00', 'cy', 'publish', 'version 3', '{"contentHash": "32946d682645774be0def63a0a4dc8280998fb3e63d430b6a06946f812d8e58c", "institutions": 10}', '6d80356bb1b1227887f0a11614e9b9c9f59d9acec4711aa265f48ff1988d36be', '85c91a0c1a206fe2a4022e85fdcfd018e7d0c0e90ddf4aafc6fb0ddaa03e0e80');
INSERT INTO public.audit_entry VALUES (20, '2026-11-24 02:00:00+00', 'ann', 'propose', 'proposal 7', '{"kind": "withdraw", "number": "95016", "reason": "not decided yet", "content": null, "institution": "lakala"}', '85c91a0c1a206fe2a4022e85fdcfd018e7d0c0e90ddf4aafc6fb0ddaa03e0e80', 'c8e5b71bdacaf1b8f22f195756c056d0e5766709d1b4d84f2f277f3ac59ff441');
INSERT INTO public.decision VALUES (1, 1, 2, true, '', '2026-11-23 02:00:00+00');
INSERT INTO public.decision VALUES (2, 1, 2, true, '', '2026-11-23 02:00:00+00');
INSERT INTO public.decision VALUES (3, 1, 3, true, '', '2026-11-23 02:00:00+00');
INSERT INTO public.decision VALUES (4, 1, 2, true, '', '2026-11-24 02:00:00+00');
INSERT INTO public.decision VALUES (5, 1, 3, true, '', '2026-11-24 02:00:00+00');
INSERT INTO public.decision VALUES (6, 1, 2, false, 'not seen', '2026-11-24 02:00:00+00');
INSERT INTO public.direction_evidence VALUES (4, '有文章说工商银行会用这个号码联系客户。', 'An article says ICBC contacts customers from this number.', '一篇博客', 'A blog', NULL, true);
INSERT INTO public.evidence VALUES (1, 0, 'ownCopy', '拉卡拉官网首页的副本（页脚 2005-2017）', 'Copy of the Lakala home page (footer 2005-2017)', '全国客服热线：95016 （8:00-22:00）', NULL, '2017', '2026-11-22');
INSERT INTO public.evidence VALUES (1, 1, 'thirdParty', '公开代码里的支付热线表', 'A list of payment hotlines in public code', '95188、95017、95016', NULL, NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (2, 0, 'ownRepository', '汇付支付官方代码库（由 paas.huifu.com 链接）', 'Huifu''s official repository (linked from paas.huifu.com)', '客服电话：400-820-2819', 'https://github.com/huifurepo/dg-payment-skills/blob/c6f6f162a92df2f27b0bf34668f9193184d998bc/README.md', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (2, 1, 'ownCopy', '汇付开发包示例里的开票电话', 'Invoice phone in Huifu''s SDK samples', '400-820-2819', NULL, NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (2, 2, 'thirdParty', '公开代码里的对接资料', 'An integration project in public code', '汇付天下服务电话：4008202819', NULL, NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (3, 0, 'ownSite', '微信支付商户平台', 'WeChat Pay merchant platform', '客服:95017-2 (工作时间:09:00-22:00)', 'https://pay.weixin.qq.com/static/help_guide/help_index.shtml', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (3, 1, 'ownSite', '微信支付商户平台', 'WeChat Pay merchant platform', '客服:95017-2', 'https://pay.weixin.qq.com/static/product/product_intro.shtml', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (3, 2, 'thirdParty', 'vCards 公开号码卡片', 'vCards, a public collection of contact cards', '95017', 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E7%94%B5%E5%95%86%E8%B4%AD%E7%89%A9/%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98.yaml', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (4, 0, 'ownSite', '中国工商银行', 'ICBC', '如有疑問，您可致電我行95588諮詢', 'https://big5.icbc.com.cn/page/982591536263258112.html', '2024-07-05', '2026-11-22');
INSERT INTO public.evidence VALUES (4, 1, 'ownSite', '中国工商银行', 'ICBC', 'ICBC 95588 Telephone Banking', 'https://www.icbc.com.cn/en/column/1438058474419667137.html', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (4, 2, 'thirdParty', 'vCards 公开号码卡片', 'vCards, a public collection of contact cards', '95588', 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%B7%A5%E5%95%86%E9%93%B6%E8%A1%8C.yaml', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (5, 0, 'ownSite', '中国农业银行', 'Agricultural Bank of China', '客服热线:95599', 'http://www.abchina.com/cn/CreditCard/AboutUs/Update/202101/t20210112_1950979.htm', '2021-01-12', '2026-11-22');
INSERT INTO public.evidence VALUES (5, 1, 'thirdParty', 'vCards 公开号码卡片', 'vCards, a public collection of contact cards', '95599', 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%86%9C%E4%B8%9A%E9%93%B6%E8%A1%8C.yaml', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (8, 0, 'ownSite', '招商银行', 'China Merchants Bank', '24-hour customer service hotline (400-820-5555)', 'http://english.cmbchina.com/CreditCard/DetailInfo.aspx?guid=df30bbe4-4972-47f0-a20d-ccbc45715693', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (8, 1, 'thirdParty', 'vCards 公开号码卡片', 'vCards, a public collection of contact cards', '4008205555 信用卡服务热线', 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E6%8B%9B%E5%95%86%E9%93%B6%E8%A1%8C.yaml', NULL, '2026-11-22');
INSERT INTO public.evidence VALUES (9, 0, 'regulator', '重庆市公安局', 'Chongqing Public Security Bureau', '可拨打公安机关110、96110号码进行咨询', 'http://gaj.cq.gov.cn/zslm_245/xszc/202107/t20210715_9477536.html', '2021-07-15', '2026-11-22');
INSERT INTO public.evidence VALUES (9, 1, 'news', '海南日报 / 新华社', 'Hainan Daily / Xinhua', '可拨打公安机关110、96110号码进行咨询', 'http://news.hndaily.cn/html/2021-07/15/content_58474_13639028.htm', '2021-07-15', '2026-11-22');
INSERT INTO public.evidence VALUES (6, 0, 'ownSite', '中国农业银行', 'Agricultural Bank of China', '客服热线:4006695599', 'http://www.abchina.com/cn/CreditCard/', NULL, '2026-11-23');
INSERT INTO public.evidence VALUES (11, 0, 'ownSite', '中国工商银行', 'ICBC', '4009995588', 'https://www.icbc.com.cn/', NULL, '2026-11-23');
INSERT INTO public.evidence VALUES (7, 0, 'ownSite', '招商银行', 'China Merchants Bank', '95555', 'https://www.cmbchina.com/', NULL, '2026-11-23');
INSERT INTO public.hotline VALUES (1, 'lakala', '95016', '95016', 'customerService', '目前只查到官网 2017 年页面的一份副本，没有在现在的官网上核对过。', 'So far only a copy of the company''s 2017 home page was found; nobody has compared it with today''s site.', 'unknown', 'unconfirmed', false, '2026-11-22', 0, NULL, '2026-11-22 00:00:00+00', 'file', NULL);
INSERT INTO public.hotline VALUES (2, 'huifu', '4008202819', '400-820-2819', 'customerService', NULL, NULL, 'unknown', 'sourced', false, '2026-11-22', 0, NULL, '2026-11-22 00:00:00+00', 'file', NULL);
INSERT INTO public.hotline VALUES (3, 'wechat-pay', '95017', '95017', 'merchantService', '官网写商户按 2；以语音提示为准。', 'The official page says merchants press 2; follow the voice menu.', 'unknown', 'sourced', false, '2026-11-22', 0, NULL, '2026-11-22 00:00:00+00', 'file', NULL);
INSERT INTO public.hotline VALUES (4, 'icbc', '95588', '95588', 'customerService', NULL, NULL, 'mayCallOut', 'sourced', false, '2026-11-22', 0, NULL, '2026-11-22 00:00:00+00', 'file', NULL);
INSERT INTO public.hotline VALUES (5, 'abc', '95599', '95599', 'customerService', NULL, NULL, 'unknown', 'sourced', false, '2026-11-22', 0, NULL, '2026-11-22 00:00:00+00', 'file', NULL);
INSERT INTO public.hotline VALUES (9, 'police-110', '110', '110', 'emergency', '钱没了、正在被骗，马上打。', 'Money gone or being defrauded right now: call at once.', 'unknown', 'sourced', true, '2026-11-22', 0, NULL, '2026-11-22 00:00:00+00', 'file', NULL);
INSERT INTO public.hotline VALUES (6, 'abc', '4006695599', '400-669-5599', 'customerService', NULL, NULL, 'unknown', 'sourced', false, '2026-11-23', 1000, NULL, '2026-11-22 00:00:00+00', 'review', NULL);
INSERT INTO public.hotline VALUES (11, 'icbc', '4009995588', '400-999-5588', 'creditCard', NULL, NULL, 'unknown', 'sourced', false, '2026-11-23', 1000, NULL, '2026-11-23 02:00:00+00', 'review', NULL);
INSERT INTO public.hotline VALUES (8, 'cmb', '4008205555', '400-820-5555', 'creditCard', NULL, NULL, 'unknown', 'sourced', false, '2026-11-22', 1, '2026-11-24 02:00:00+00', '2026-11-22 00:00:00+00', 'review', NULL);
INSERT INTO public.hotline VALUES (7, 'cmb', '95555', '95555', 'customerService', NULL, NULL, 'unknown', 'sourced', false, '2026-11-23', 1000, NULL, '2026-11-22 00:00:00+00', 'review', NULL);
INSERT INTO public.institution VALUES ('lakala', 4, 'acquirer', '拉卡拉支付股份有限公司', 'Lakala Payment Co., Ltd.', '拉卡拉', 'Lakala', '{"la ka la","la ka la shang hu tong","kao la","shou kuan bao","la ka la hui guan dian","la ka la dian qian pos","yi ma fu","la ka la zhi fu gu fen you xian gong si"}', '{lkl,lklsht,kl,skb,lklhgd,lkldqpos,ymf,lklzfgfyxgs}', 'lakala.com', NULL, NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('huifu', 8, 'acquirer', '上海汇付支付有限公司', 'Shanghai Huifu Payment Co., Ltd.', '汇付天下', 'Huifu', '{"hui fu tian xia","hui fu","hui fu zhi fu","dou gong","hui lai mi","shang hai hui fu zhi fu you xian gong si"}', '{hftx,hf,hfzf,dg,hlm,shhfzfyxgs}', 'huifu.com', 'https://paas.huifu.com/', NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('fulinmen', 18, 'acquirer', '付临门支付有限公司', 'Fulinmen Payment Co., Ltd.', '付临门', 'Fulinmen', '{"fu lin men","zi you shua","fu lin men da pos","fu lin men zhi fu you xian gong si"}', '{flm,zys,flmdpos,flmzfyxgs}', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('ruiyinxin', 44, 'acquirer', '深圳瑞银信信息技术有限公司', 'Shenzhen Ruiyinxin Information Technology Co., Ltd.', '瑞银信', 'Ruiyinxin', '{"rui yin xin","rui he bao","rui shua","rui tong bao","shen zhen rui yin xin xin xi ji shu you xian gong si"}', '{ryx,rhb,rs,rtb,szryxxxjsyxgs}', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('zhonggang-yintong', 52, 'acquirer', '中钢银通信息技术服务有限公司', 'Zhonggang Yintong Information Technology Services Co., Ltd.', '中钢银通', 'Zhonggang Yintong', '{"zhong gang yin tong","zhong gang yin tong xin xi ji shu fu wu you xian gong si"}', '{zgyt,zgytxxjsfwyxgs}', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('wechat-pay', 54, 'wallet', '财付通支付科技有限公司', 'Tenpay Payment Technology Co., Ltd.', '微信支付', 'WeChat Pay', '{"wei xin zhi fu","cai fu tong","wei xin shou kuan","wei xin zhi fu shang hu ping tai","wei xin shou kuan ma","cai fu tong zhi fu ke ji you xian gong si"}', '{wxzf,cft,wxsk,wxzfshpt,wxskm,cftzfkjyxgs}', 'pay.weixin.qq.com', 'https://pay.weixin.qq.com/', NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('icbc', 72, 'bank', '中国工商银行股份有限公司', 'Industrial and Commercial Bank of China Limited', '工商银行', 'ICBC', '{"gong shang yin hang","gong hang","e zhi fu","gong yin e sheng huo","zhong guo gong shang yin hang","zhong guo gong shang yin hang gu fen you xian gong si"}', '{gsyh,gh,ezf,gyesh,zggsyh,zggsyhgfyxgs}', 'icbc.com.cn', 'https://www.icbc.com.cn/', NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('abc', 73, 'bank', '中国农业银行股份有限公司', 'Agricultural Bank of China Limited', '农业银行', 'Agricultural Bank of China', '{"nong ye yin hang","nong hang","zhong guo nong ye yin hang","zhong guo nong ye yin hang gu fen you xian gong si"}', '{nyyh,nh,zgnyyh,zgnyyhgfyxgs}', 'abchina.com', 'http://www.abchina.com/', NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('cmb', 78, 'bank', '招商银行股份有限公司', 'China Merchants Bank Co., Ltd.', '招商银行', 'China Merchants Bank', '{"zhao shang yin hang","zhao hang","zhao shang","zhao shang yin hang gu fen you xian gong si"}', '{zsyh,zh,zs,zsyhgfyxgs}', 'cmbchina.com', 'http://english.cmbchina.com/', NULL, NULL, NULL);
INSERT INTO public.institution VALUES ('police-110', 100, 'authority', '公安机关', 'Public security organs (the police)', '公安报警 110', 'Police 110', '{"gong an bao jing 110","bao jing","gong an","bao jing dian hua","gong an ji guan"}', '{gabj110,bj,ga,bjdh,gajg}', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.licence VALUES ('lakala', 'listed', 'Z2002511000017', NULL, true, '2026-10-02', 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185012769/index.html', NULL, NULL, NULL);
INSERT INTO public.licence VALUES ('huifu', 'listed', 'Z2000931000013', NULL, true, '2026-10-02', 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319184985844/index.html', NULL, NULL, NULL);
INSERT INTO public.licence VALUES ('fulinmen', 'listed', 'Z2008031000015', '2026-12-21', false, '2026-10-02', 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185033375/index.html', NULL, NULL, NULL);
INSERT INTO public.licence VALUES ('ruiyinxin', 'notOnList', NULL, NULL, false, '2026-10-02', 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html', NULL, NULL, NULL);
INSERT INTO public.licence VALUES ('zhonggang-yintong', 'reportedCancelled', NULL, NULL, false, '2026-10-02', 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html', '2025-12-26', '深圳商报·读创（转载）', 'Shenzhen Economic Daily (reprint)');
INSERT INTO public.licence VALUES ('wechat-pay', 'listed', 'Z2000444000013', NULL, true, '2026-10-02', 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185169893/index.html', NULL, NULL, NULL);
INSERT INTO public.licence_scope VALUES ('lakala', 0, 'storedValue1', 'unstated', '{}', '{}', NULL);
INSERT INTO public.licence_scope VALUES ('lakala', 1, 'storedValue2', 'unstated', '{}', '{}', 'prepaidAcceptanceOnly');
INSERT INTO public.licence_scope VALUES ('lakala', 2, 'processing1', 'except', '{ningbo}', '{}', NULL);
INSERT INTO public.licence_scope VALUES ('huifu', 0, 'storedValue1', 'unstated', '{}', '{}', NULL);
INSERT INTO public.licence_scope VALUES ('huifu', 1, 'processing1', 'exceptSome', '{}', '{}', NULL);
INSERT INTO public.licence_scope VALUES ('fulinmen', 0, 'processing1', 'except', '{anhui,qinghai,sichuan}', '{}', NULL);
INSERT INTO public.licence_scope VALUES ('wechat-pay', 0, 'storedValue1', 'nationwide', '{}', '{}', NULL);
INSERT INTO public.licence_scope VALUES ('wechat-pay', 1, 'processing1', 'nationwide', '{}', '{}', NULL);
INSERT INTO public.live_check VALUES (1, 1, 4, '2026-11-23', 'https://www.icbc.com.cn/', 1, 2);
INSERT INTO public.live_check VALUES (2, 5, 7, '2026-11-24', 'https://www.cmbchina.com/', 1, 3);
INSERT INTO public.proposal VALUES (1, 'check', 'icbc', '95588', NULL, '“查过”', '2026-11-23', 'https://www.icbc.com.cn/', 1, '2026-11-23 02:00:00+00');
INSERT INTO public.proposal VALUES (2, 'change', 'abc', '4006695599', '{"note": null, "number": "4006695599", "seenOn": "2026-11-23", "display": "400-669-5599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/", "kind": "ownSite", "quote": "客服热线:4006695599", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}], "direction": "unknown", "publishAs": "sourced", "sharedWith": [], "directionEvidence": null}', 'it answers for everything', NULL, NULL, 1, '2026-11-23 02:00:00+00');
INSERT INTO public.proposal VALUES (3, 'add', 'icbc', '4009995588', '{"note": null, "number": "4009995588", "seenOn": "2026-11-23", "display": "400-999-5588", "purpose": "creditCard", "evidence": [{"url": "https://www.icbc.com.cn/", "kind": "ownSite", "quote": "4009995588", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}], "direction": "unknown", "publishAs": "sourced", "sharedWith": [], "directionEvidence": null}', 'printed on the page', NULL, NULL, 1, '2026-11-23 02:00:00+00');
INSERT INTO public.proposal VALUES (4, 'withdraw', 'cmb', '4008205555', NULL, 'nobody answers', NULL, NULL, 1, '2026-11-24 02:00:00+00');
INSERT INTO public.proposal VALUES (5, 'change', 'cmb', '95555', '{"note": null, "number": "95555", "seenOn": "2026-11-23", "display": "95555", "purpose": "customerService", "evidence": [{"url": "https://www.cmbchina.com/", "kind": "ownSite", "quote": "95555", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "China Merchants Bank", "zh": "招商银行"}}], "direction": "unknown", "publishAs": "sourced", "sharedWith": [], "directionEvidence": null}', 'found on its page', '2026-11-24', 'https://www.cmbchina.com/', 1, '2026-11-24 02:00:00+00');
INSERT INTO public.proposal VALUES (6, 'withdraw', 'huifu', '4008202819', NULL, 'a mistake', NULL, NULL, 1, '2026-11-24 02:00:00+00');
INSERT INTO public.proposal VALUES (7, 'withdraw', 'lakala', '95016', NULL, 'not decided yet', NULL, NULL, 1, '2026-11-24 02:00:00+00');
INSERT INTO public.publication VALUES (1, '04e7fbd3b012c6dae5f4db5b0f9b6ac26f1699ba2f706140a1b9be22f974e7bb', '2026-11-22 02:00:00+00', '[{"id": "lakala", "kind": "acquirer", "brand": {"en": "Lakala", "zh": "拉卡拉"}, "number": 4, "pinyin": ["la ka la", "la ka la shang hu tong", "kao la", "shou kuan bao", "la ka la hui guan dian", "la ka la dian qian pos", "yi ma fu", "la ka la zhi fu gu fen you xian gong si"], "remark": null, "aliases": ["拉卡拉商户通", "考拉", "收款宝", "拉卡拉汇管店", "拉卡拉电签POS", "易码付"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95016"}], "licence": {"asOf": "2026-10-02", "number": "Z2002511000017", "scopes": [{"area": "unstated", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "unstated", "limit": "prepaidAcceptanceOnly", "alsoIn": [], "regions": [], "activity": "storedValue2"}, {"area": "except", "limit": null, "alsoIn": [], "regions": ["ningbo"], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185012769/index.html"}, "website": {"url": null, "text": "lakala.com"}, "hotlines": [{"note": {"en": "So far only a copy of the company''s 2017 home page was found; nobody has compared it with today''s site.", "zh": "目前只查到官网 2017 年页面的一份副本，没有在现在的官网上核对过。"}, "number": "95016", "seenOn": "2026-11-22", "display": "95016", "purpose": "customerService", "evidence": [{"url": null, "kind": "ownCopy", "quote": "全国客服热线：95016 （8:00-22:00）", "seenOn": "2026-11-22", "pageDate": "2017", "publisher": {"en": "Copy of the Lakala home page (footer 2005-2017)", "zh": "拉卡拉官网首页的副本（页脚 2005-2017）"}}, {"url": null, "kind": "thirdParty", "quote": "95188、95017、95016", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "A list of payment hotlines in public code", "zh": "公开代码里的支付热线表"}}], "checkedBy": [], "direction": "unknown", "publishAs": "unconfirmed", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["lkl", "lklsht", "kl", "skb", "lklhgd", "lkldqpos", "ymf", "lklzfgfyxgs"], "warnings": [], "legalName": {"en": "Lakala Payment Co., Ltd.", "zh": "拉卡拉支付股份有限公司"}}, {"id": "huifu", "kind": "acquirer", "brand": {"en": "Huifu", "zh": "汇付天下"}, "number": 8, "pinyin": ["hui fu tian xia", "hui fu", "hui fu zhi fu", "dou gong", "hui lai mi", "shang hai hui fu zhi fu you xian gong si"], "remark": null, "aliases": ["汇付", "汇付支付", "斗拱", "Adapay", "汇来米", "ChinaPnR"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "4008202819"}], "licence": {"asOf": "2026-10-02", "number": "Z2000931000013", "scopes": [{"area": "unstated", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "exceptSome", "limit": null, "alsoIn": [], "regions": [], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319184985844/index.html"}, "website": {"url": "https://paas.huifu.com/", "text": "huifu.com"}, "hotlines": [{"note": null, "number": "4008202819", "seenOn": "2026-11-22", "display": "400-820-2819", "purpose": "customerService", "evidence": [{"url": "https://github.com/huifurepo/dg-payment-skills/blob/c6f6f162a92df2f27b0bf34668f9193184d998bc/README.md", "kind": "ownRepository", "quote": "客服电话：400-820-2819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "Huifu''s official repository (linked from paas.huifu.com)", "zh": "汇付支付官方代码库（由 paas.huifu.com 链接）"}}, {"url": null, "kind": "ownCopy", "quote": "400-820-2819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "Invoice phone in Huifu''s SDK samples", "zh": "汇付开发包示例里的开票电话"}}, {"url": null, "kind": "thirdParty", "quote": "汇付天下服务电话：4008202819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "An integration project in public code", "zh": "公开代码里的对接资料"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["hftx", "hf", "hfzf", "dg", "hlm", "shhfzfyxgs"], "warnings": [], "legalName": {"en": "Shanghai Huifu Payment Co., Ltd.", "zh": "上海汇付支付有限公司"}}, {"id": "fulinmen", "kind": "acquirer", "brand": {"en": "Fulinmen", "zh": "付临门"}, "number": 18, "pinyin": ["fu lin men", "zi you shua", "fu lin men da pos", "fu lin men zhi fu you xian gong si"], "remark": null, "aliases": ["自由刷", "付临门大POS"], "history": [], "licence": {"asOf": "2026-10-02", "number": "Z2008031000015", "scopes": [{"area": "except", "limit": null, "alsoIn": [], "regions": ["anhui", "qinghai", "sichuan"], "activity": "processing1"}], "status": "listed", "longTerm": false, "reportedBy": null, "validUntil": "2026-12-21", "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185033375/index.html"}, "website": null, "hotlines": [], "initials": ["flm", "zys", "flmdpos", "flmzfyxgs"], "warnings": [{"url": null, "date": null, "text": {"en": "The company never asks users to replace a terminal in any form; texts in its name about rate changes are fraud.", "zh": "公司不会以任何形式要用户换机器；用它名义发的费率变动短信都是诈骗。"}, "publisher": {"en": "Fulinmen Payment (relayed by an agent''s site; original not seen)", "zh": "付临门支付（代理商网站转述，未见原文）"}}], "legalName": {"en": "Fulinmen Payment Co., Ltd.", "zh": "付临门支付有限公司"}}, {"id": "ruiyinxin", "kind": "acquirer", "brand": {"en": "Ruiyinxin", "zh": "瑞银信"}, "number": 44, "pinyin": ["rui yin xin", "rui he bao", "rui shua", "rui tong bao", "shen zhen rui yin xin xin xi ji shu you xian gong si"], "remark": null, "aliases": ["瑞和宝", "瑞刷", "瑞通宝"], "history": [], "licence": {"asOf": "2026-10-02", "number": null, "scopes": [], "status": "notOnList", "longTerm": false, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html"}, "website": null, "hotlines": [], "initials": ["ryx", "rhb", "rs", "rtb", "szryxxxjsyxgs"], "warnings": [], "legalName": {"en": "Shenzhen Ruiyinxin Information Technology Co., Ltd.", "zh": "深圳瑞银信信息技术有限公司"}}, {"id": "zhonggang-yintong", "kind": "acquirer", "brand": {"en": "Zhonggang Yintong", "zh": "中钢银通"}, "number": 52, "pinyin": ["zhong gang yin tong", "zhong gang yin tong xin xi ji shu fu wu you xian gong si"], "remark": null, "aliases": [], "history": [], "licence": {"asOf": "2026-10-02", "number": null, "scopes": [], "status": "reportedCancelled", "longTerm": false, "reportedBy": {"en": "Shenzhen Economic Daily (reprint)", "zh": "深圳商报·读创（转载）"}, "validUntil": null, "cancelledOn": "2025-12-26", "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html"}, "website": null, "hotlines": [], "initials": ["zgyt", "zgytxxjsfwyxgs"], "warnings": [], "legalName": {"en": "Zhonggang Yintong Information Technology Services Co., Ltd.", "zh": "中钢银通信息技术服务有限公司"}}, {"id": "wechat-pay", "kind": "wallet", "brand": {"en": "WeChat Pay", "zh": "微信支付"}, "number": 54, "pinyin": ["wei xin zhi fu", "cai fu tong", "wei xin shou kuan", "wei xin zhi fu shang hu ping tai", "wei xin shou kuan ma", "cai fu tong zhi fu ke ji you xian gong si"], "remark": null, "aliases": ["财付通", "微信收款", "微信支付商户平台", "Tenpay", "微信收款码"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95017"}], "licence": {"asOf": "2026-10-02", "number": "Z2000444000013", "scopes": [{"area": "nationwide", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "nationwide", "limit": null, "alsoIn": [], "regions": [], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185169893/index.html"}, "website": {"url": "https://pay.weixin.qq.com/", "text": "pay.weixin.qq.com"}, "hotlines": [{"note": {"en": "The official page says merchants press 2; follow the voice menu.", "zh": "官网写商户按 2；以语音提示为准。"}, "number": "95017", "seenOn": "2026-11-22", "display": "95017", "purpose": "merchantService", "evidence": [{"url": "https://pay.weixin.qq.com/static/help_guide/help_index.shtml", "kind": "ownSite", "quote": "客服:95017-2 (工作时间:09:00-22:00)", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "WeChat Pay merchant platform", "zh": "微信支付商户平台"}}, {"url": "https://pay.weixin.qq.com/static/product/product_intro.shtml", "kind": "ownSite", "quote": "客服:95017-2", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "WeChat Pay merchant platform", "zh": "微信支付商户平台"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E7%94%B5%E5%95%86%E8%B4%AD%E7%89%A9/%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98.yaml", "kind": "thirdParty", "quote": "95017", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["wxzf", "cft", "wxsk", "wxzfshpt", "wxskm", "cftzfkjyxgs"], "warnings": [], "legalName": {"en": "Tenpay Payment Technology Co., Ltd.", "zh": "财付通支付科技有限公司"}}, {"id": "icbc", "kind": "bank", "brand": {"en": "ICBC", "zh": "工商银行"}, "number": 72, "pinyin": ["gong shang yin hang", "gong hang", "e zhi fu", "gong yin e sheng huo", "zhong guo gong shang yin hang", "zhong guo gong shang yin hang gu fen you xian gong si"], "remark": null, "aliases": ["工行", "e支付", "工银e生活", "中国工商银行"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95588"}], "licence": null, "website": {"url": "https://www.icbc.com.cn/", "text": "icbc.com.cn"}, "hotlines": [{"note": null, "number": "95588", "seenOn": "2026-11-22", "display": "95588", "purpose": "customerService", "evidence": [{"url": "https://big5.icbc.com.cn/page/982591536263258112.html", "kind": "ownSite", "quote": "如有疑問，您可致電我行95588諮詢", "seenOn": "2026-11-22", "pageDate": "2024-07-05", "publisher": {"en": "ICBC", "zh": "中国工商银行"}}, {"url": "https://www.icbc.com.cn/en/column/1438058474419667137.html", "kind": "ownSite", "quote": "ICBC 95588 Telephone Banking", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%B7%A5%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95588", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "mayCallOut", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": {"url": null, "text": {"en": "An article says ICBC contacts customers from this number.", "zh": "有文章说工商银行会用这个号码联系客户。"}, "weak": true, "publisher": {"en": "A blog", "zh": "一篇博客"}}}], "initials": ["gsyh", "gh", "ezf", "gyesh", "zggsyh", "zggsyhgfyxgs"], "warnings": [], "legalName": {"en": "Industrial and Commercial Bank of China Limited", "zh": "中国工商银行股份有限公司"}}, {"id": "abc", "kind": "bank", "brand": {"en": "Agricultural Bank of China", "zh": "农业银行"}, "number": 73, "pinyin": ["nong ye yin hang", "nong hang", "zhong guo nong ye yin hang", "zhong guo nong ye yin hang gu fen you xian gong si"], "remark": null, "aliases": ["农行", "ABC", "中国农业银行"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95599"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "4006695599"}], "licence": null, "website": {"url": "http://www.abchina.com/", "text": "abchina.com"}, "hotlines": [{"note": null, "number": "95599", "seenOn": "2026-11-22", "display": "95599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/AboutUs/Update/202101/t20210112_1950979.htm", "kind": "ownSite", "quote": "客服热线:95599", "seenOn": "2026-11-22", "pageDate": "2021-01-12", "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%86%9C%E4%B8%9A%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95599", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}, {"note": null, "number": "4006695599", "seenOn": "2026-11-22", "display": "400-669-5599", "purpose": "creditCard", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/AboutUs/Update/202101/t20210112_1950979.htm", "kind": "ownSite", "quote": "请致电客服热线:4006695599", "seenOn": "2026-11-22", "pageDate": "2021-01-12", "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%86%9C%E4%B8%9A%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "4006695599 信用卡客服热线", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["nyyh", "nh", "zgnyyh", "zgnyyhgfyxgs"], "warnings": [], "legalName": {"en": "Agricultural Bank of China Limited", "zh": "中国农业银行股份有限公司"}}, {"id": "cmb", "kind": "bank", "brand": {"en": "China Merchants Bank", "zh": "招商银行"}, "number": 78, "pinyin": ["zhao shang yin hang", "zhao hang", "zhao shang", "zhao shang yin hang gu fen you xian gong si"], "remark": null, "aliases": ["招行", "CMB", "招商"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95555"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "4008205555"}], "licence": null, "website": {"url": "http://english.cmbchina.com/", "text": "cmbchina.com"}, "hotlines": [{"note": null, "number": "95555", "seenOn": "2026-11-22", "display": "95555", "purpose": "customerService", "evidence": [{"url": "https://e.huawei.com/en/news/ru/2014/hw_315573", "kind": "thirdParty", "quote": "95555 is a customer service number", "seenOn": "2026-11-22", "pageDate": "2014", "publisher": {"en": "Huawei (a case about China Merchants Bank)", "zh": "华为（招商银行案例）"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E6%8B%9B%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95555", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}, {"url": null, "kind": "thirdParty", "quote": "招商银行 95555", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "A phone list in public code", "zh": "一份公开代码里的电话表"}}], "checkedBy": [], "direction": "mayCallOut", "publishAs": "unconfirmed", "statutory": false, "lastCheckedOn": null, "directionEvidence": {"url": null, "text": {"en": "The bank''s terms mention phoning customers; the displayed number is not stated.", "zh": "银行的说明里提到会打电话联系客户；显示什么号码没有写。"}, "weak": true, "publisher": {"en": "A copy of the bank''s English terms", "zh": "银行英文条款的一份副本"}}}, {"note": null, "number": "4008205555", "seenOn": "2026-11-22", "display": "400-820-5555", "purpose": "creditCard", "evidence": [{"url": "http://english.cmbchina.com/CreditCard/DetailInfo.aspx?guid=df30bbe4-4972-47f0-a20d-ccbc45715693", "kind": "ownSite", "quote": "24-hour customer service hotline (400-820-5555)", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "China Merchants Bank", "zh": "招商银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E6%8B%9B%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "4008205555 信用卡服务热线", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["zsyh", "zh", "zs", "zsyhgfyxgs"], "warnings": [], "legalName": {"en": "China Merchants Bank Co., Ltd.", "zh": "招商银行股份有限公司"}}, {"id": "police-110", "kind": "authority", "brand": {"en": "Police 110", "zh": "公安报警 110"}, "number": 100, "pinyin": ["gong an bao jing 110", "bao jing", "gong an", "bao jing dian hua", "gong an ji guan"], "remark": null, "aliases": ["报警", "公安", "报警电话"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "110"}], "licence": null, "website": null, "hotlines": [{"note": {"en": "Money gone or being defrauded right now: call at once.", "zh": "钱没了、正在被骗，马上打。"}, "number": "110", "seenOn": "2026-11-22", "display": "110", "purpose": "emergency", "evidence": [{"url": "http://gaj.cq.gov.cn/zslm_245/xszc/202107/t20210715_9477536.html", "kind": "regulator", "quote": "可拨打公安机关110、96110号码进行咨询", "seenOn": "2026-11-22", "pageDate": "2021-07-15", "publisher": {"en": "Chongqing Public Security Bureau", "zh": "重庆市公安局"}}, {"url": "http://news.hndaily.cn/html/2021-07/15/content_58474_13639028.htm", "kind": "news", "quote": "可拨打公安机关110、96110号码进行咨询", "seenOn": "2026-11-22", "pageDate": "2021-07-15", "publisher": {"en": "Hainan Daily / Xinhua", "zh": "海南日报 / 新华社"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": true, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["gabj110", "bj", "ga", "bjdh", "gajg"], "warnings": [], "legalName": {"en": "Public security organs (the police)", "zh": "公安机关"}}]');
INSERT INTO public.publication VALUES (2, '2c7bd14f2844521e79cdd36fc36597854c3d15f1a3c623faee28c13f44a7ca89', '2026-11-23 02:00:00+00', '[{"id": "lakala", "kind": "acquirer", "brand": {"en": "Lakala", "zh": "拉卡拉"}, "number": 4, "pinyin": ["la ka la", "la ka la shang hu tong", "kao la", "shou kuan bao", "la ka la hui guan dian", "la ka la dian qian pos", "yi ma fu", "la ka la zhi fu gu fen you xian gong si"], "remark": null, "aliases": ["拉卡拉商户通", "考拉", "收款宝", "拉卡拉汇管店", "拉卡拉电签POS", "易码付"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95016"}], "licence": {"asOf": "2026-10-02", "number": "Z2002511000017", "scopes": [{"area": "unstated", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "unstated", "limit": "prepaidAcceptanceOnly", "alsoIn": [], "regions": [], "activity": "storedValue2"}, {"area": "except", "limit": null, "alsoIn": [], "regions": ["ningbo"], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185012769/index.html"}, "website": {"url": null, "text": "lakala.com"}, "hotlines": [{"note": {"en": "So far only a copy of the company''s 2017 home page was found; nobody has compared it with today''s site.", "zh": "目前只查到官网 2017 年页面的一份副本，没有在现在的官网上核对过。"}, "number": "95016", "seenOn": "2026-11-22", "display": "95016", "purpose": "customerService", "evidence": [{"url": null, "kind": "ownCopy", "quote": "全国客服热线：95016 （8:00-22:00）", "seenOn": "2026-11-22", "pageDate": "2017", "publisher": {"en": "Copy of the Lakala home page (footer 2005-2017)", "zh": "拉卡拉官网首页的副本（页脚 2005-2017）"}}, {"url": null, "kind": "thirdParty", "quote": "95188、95017、95016", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "A list of payment hotlines in public code", "zh": "公开代码里的支付热线表"}}], "checkedBy": [], "direction": "unknown", "publishAs": "unconfirmed", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["lkl", "lklsht", "kl", "skb", "lklhgd", "lkldqpos", "ymf", "lklzfgfyxgs"], "warnings": [], "legalName": {"en": "Lakala Payment Co., Ltd.", "zh": "拉卡拉支付股份有限公司"}}, {"id": "huifu", "kind": "acquirer", "brand": {"en": "Huifu", "zh": "汇付天下"}, "number": 8, "pinyin": ["hui fu tian xia", "hui fu", "hui fu zhi fu", "dou gong", "hui lai mi", "shang hai hui fu zhi fu you xian gong si"], "remark": null, "aliases": ["汇付", "汇付支付", "斗拱", "Adapay", "汇来米", "ChinaPnR"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "4008202819"}], "licence": {"asOf": "2026-10-02", "number": "Z2000931000013", "scopes": [{"area": "unstated", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "exceptSome", "limit": null, "alsoIn": [], "regions": [], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319184985844/index.html"}, "website": {"url": "https://paas.huifu.com/", "text": "huifu.com"}, "hotlines": [{"note": null, "number": "4008202819", "seenOn": "2026-11-22", "display": "400-820-2819", "purpose": "customerService", "evidence": [{"url": "https://github.com/huifurepo/dg-payment-skills/blob/c6f6f162a92df2f27b0bf34668f9193184d998bc/README.md", "kind": "ownRepository", "quote": "客服电话：400-820-2819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "Huifu''s official repository (linked from paas.huifu.com)", "zh": "汇付支付官方代码库（由 paas.huifu.com 链接）"}}, {"url": null, "kind": "ownCopy", "quote": "400-820-2819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "Invoice phone in Huifu''s SDK samples", "zh": "汇付开发包示例里的开票电话"}}, {"url": null, "kind": "thirdParty", "quote": "汇付天下服务电话：4008202819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "An integration project in public code", "zh": "公开代码里的对接资料"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["hftx", "hf", "hfzf", "dg", "hlm", "shhfzfyxgs"], "warnings": [], "legalName": {"en": "Shanghai Huifu Payment Co., Ltd.", "zh": "上海汇付支付有限公司"}}, {"id": "fulinmen", "kind": "acquirer", "brand": {"en": "Fulinmen", "zh": "付临门"}, "number": 18, "pinyin": ["fu lin men", "zi you shua", "fu lin men da pos", "fu lin men zhi fu you xian gong si"], "remark": null, "aliases": ["自由刷", "付临门大POS"], "history": [], "licence": {"asOf": "2026-10-02", "number": "Z2008031000015", "scopes": [{"area": "except", "limit": null, "alsoIn": [], "regions": ["anhui", "qinghai", "sichuan"], "activity": "processing1"}], "status": "listed", "longTerm": false, "reportedBy": null, "validUntil": "2026-12-21", "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185033375/index.html"}, "website": null, "hotlines": [], "initials": ["flm", "zys", "flmdpos", "flmzfyxgs"], "warnings": [{"url": null, "date": null, "text": {"en": "The company never asks users to replace a terminal in any form; texts in its name about rate changes are fraud.", "zh": "公司不会以任何形式要用户换机器；用它名义发的费率变动短信都是诈骗。"}, "publisher": {"en": "Fulinmen Payment (relayed by an agent''s site; original not seen)", "zh": "付临门支付（代理商网站转述，未见原文）"}}], "legalName": {"en": "Fulinmen Payment Co., Ltd.", "zh": "付临门支付有限公司"}}, {"id": "ruiyinxin", "kind": "acquirer", "brand": {"en": "Ruiyinxin", "zh": "瑞银信"}, "number": 44, "pinyin": ["rui yin xin", "rui he bao", "rui shua", "rui tong bao", "shen zhen rui yin xin xin xi ji shu you xian gong si"], "remark": null, "aliases": ["瑞和宝", "瑞刷", "瑞通宝"], "history": [], "licence": {"asOf": "2026-10-02", "number": null, "scopes": [], "status": "notOnList", "longTerm": false, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html"}, "website": null, "hotlines": [], "initials": ["ryx", "rhb", "rs", "rtb", "szryxxxjsyxgs"], "warnings": [], "legalName": {"en": "Shenzhen Ruiyinxin Information Technology Co., Ltd.", "zh": "深圳瑞银信信息技术有限公司"}}, {"id": "zhonggang-yintong", "kind": "acquirer", "brand": {"en": "Zhonggang Yintong", "zh": "中钢银通"}, "number": 52, "pinyin": ["zhong gang yin tong", "zhong gang yin tong xin xi ji shu fu wu you xian gong si"], "remark": null, "aliases": [], "history": [], "licence": {"asOf": "2026-10-02", "number": null, "scopes": [], "status": "reportedCancelled", "longTerm": false, "reportedBy": {"en": "Shenzhen Economic Daily (reprint)", "zh": "深圳商报·读创（转载）"}, "validUntil": null, "cancelledOn": "2025-12-26", "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html"}, "website": null, "hotlines": [], "initials": ["zgyt", "zgytxxjsfwyxgs"], "warnings": [], "legalName": {"en": "Zhonggang Yintong Information Technology Services Co., Ltd.", "zh": "中钢银通信息技术服务有限公司"}}, {"id": "wechat-pay", "kind": "wallet", "brand": {"en": "WeChat Pay", "zh": "微信支付"}, "number": 54, "pinyin": ["wei xin zhi fu", "cai fu tong", "wei xin shou kuan", "wei xin zhi fu shang hu ping tai", "wei xin shou kuan ma", "cai fu tong zhi fu ke ji you xian gong si"], "remark": null, "aliases": ["财付通", "微信收款", "微信支付商户平台", "Tenpay", "微信收款码"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95017"}], "licence": {"asOf": "2026-10-02", "number": "Z2000444000013", "scopes": [{"area": "nationwide", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "nationwide", "limit": null, "alsoIn": [], "regions": [], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185169893/index.html"}, "website": {"url": "https://pay.weixin.qq.com/", "text": "pay.weixin.qq.com"}, "hotlines": [{"note": {"en": "The official page says merchants press 2; follow the voice menu.", "zh": "官网写商户按 2；以语音提示为准。"}, "number": "95017", "seenOn": "2026-11-22", "display": "95017", "purpose": "merchantService", "evidence": [{"url": "https://pay.weixin.qq.com/static/help_guide/help_index.shtml", "kind": "ownSite", "quote": "客服:95017-2 (工作时间:09:00-22:00)", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "WeChat Pay merchant platform", "zh": "微信支付商户平台"}}, {"url": "https://pay.weixin.qq.com/static/product/product_intro.shtml", "kind": "ownSite", "quote": "客服:95017-2", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "WeChat Pay merchant platform", "zh": "微信支付商户平台"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E7%94%B5%E5%95%86%E8%B4%AD%E7%89%A9/%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98.yaml", "kind": "thirdParty", "quote": "95017", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["wxzf", "cft", "wxsk", "wxzfshpt", "wxskm", "cftzfkjyxgs"], "warnings": [], "legalName": {"en": "Tenpay Payment Technology Co., Ltd.", "zh": "财付通支付科技有限公司"}}, {"id": "icbc", "kind": "bank", "brand": {"en": "ICBC", "zh": "工商银行"}, "number": 72, "pinyin": ["gong shang yin hang", "gong hang", "e zhi fu", "gong yin e sheng huo", "zhong guo gong shang yin hang", "zhong guo gong shang yin hang gu fen you xian gong si"], "remark": null, "aliases": ["工行", "e支付", "工银e生活", "中国工商银行"], "history": [{"by": ["ann", "bo"], "on": "2026-11-23", "kind": "checked", "number": "95588"}, {"by": [], "on": "2026-11-23", "kind": "added", "number": "4009995588"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "95588"}], "licence": null, "website": {"url": "https://www.icbc.com.cn/", "text": "icbc.com.cn"}, "hotlines": [{"note": null, "number": "95588", "seenOn": "2026-11-22", "display": "95588", "purpose": "customerService", "evidence": [{"url": "https://big5.icbc.com.cn/page/982591536263258112.html", "kind": "ownSite", "quote": "如有疑問，您可致電我行95588諮詢", "seenOn": "2026-11-22", "pageDate": "2024-07-05", "publisher": {"en": "ICBC", "zh": "中国工商银行"}}, {"url": "https://www.icbc.com.cn/en/column/1438058474419667137.html", "kind": "ownSite", "quote": "ICBC 95588 Telephone Banking", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%B7%A5%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95588", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": ["ann", "bo"], "direction": "mayCallOut", "publishAs": "sourced", "statutory": false, "lastCheckedOn": "2026-11-23", "directionEvidence": {"url": null, "text": {"en": "An article says ICBC contacts customers from this number.", "zh": "有文章说工商银行会用这个号码联系客户。"}, "weak": true, "publisher": {"en": "A blog", "zh": "一篇博客"}}}, {"note": null, "number": "4009995588", "seenOn": "2026-11-23", "display": "400-999-5588", "purpose": "creditCard", "evidence": [{"url": "https://www.icbc.com.cn/", "kind": "ownSite", "quote": "4009995588", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["gsyh", "gh", "ezf", "gyesh", "zggsyh", "zggsyhgfyxgs"], "warnings": [], "legalName": {"en": "Industrial and Commercial Bank of China Limited", "zh": "中国工商银行股份有限公司"}}, {"id": "abc", "kind": "bank", "brand": {"en": "Agricultural Bank of China", "zh": "农业银行"}, "number": 73, "pinyin": ["nong ye yin hang", "nong hang", "zhong guo nong ye yin hang", "zhong guo nong ye yin hang gu fen you xian gong si"], "remark": null, "aliases": ["农行", "ABC", "中国农业银行"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95599"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "4006695599"}], "licence": null, "website": {"url": "http://www.abchina.com/", "text": "abchina.com"}, "hotlines": [{"note": null, "number": "95599", "seenOn": "2026-11-22", "display": "95599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/AboutUs/Update/202101/t20210112_1950979.htm", "kind": "ownSite", "quote": "客服热线:95599", "seenOn": "2026-11-22", "pageDate": "2021-01-12", "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%86%9C%E4%B8%9A%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95599", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}, {"note": null, "number": "4006695599", "seenOn": "2026-11-23", "display": "400-669-5599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/", "kind": "ownSite", "quote": "客服热线:4006695599", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["nyyh", "nh", "zgnyyh", "zgnyyhgfyxgs"], "warnings": [], "legalName": {"en": "Agricultural Bank of China Limited", "zh": "中国农业银行股份有限公司"}}, {"id": "cmb", "kind": "bank", "brand": {"en": "China Merchants Bank", "zh": "招商银行"}, "number": 78, "pinyin": ["zhao shang yin hang", "zhao hang", "zhao shang", "zhao shang yin hang gu fen you xian gong si"], "remark": null, "aliases": ["招行", "CMB", "招商"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95555"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "4008205555"}], "licence": null, "website": {"url": "http://english.cmbchina.com/", "text": "cmbchina.com"}, "hotlines": [{"note": null, "number": "95555", "seenOn": "2026-11-22", "display": "95555", "purpose": "customerService", "evidence": [{"url": "https://e.huawei.com/en/news/ru/2014/hw_315573", "kind": "thirdParty", "quote": "95555 is a customer service number", "seenOn": "2026-11-22", "pageDate": "2014", "publisher": {"en": "Huawei (a case about China Merchants Bank)", "zh": "华为（招商银行案例）"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E6%8B%9B%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95555", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}, {"url": null, "kind": "thirdParty", "quote": "招商银行 95555", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "A phone list in public code", "zh": "一份公开代码里的电话表"}}], "checkedBy": [], "direction": "mayCallOut", "publishAs": "unconfirmed", "statutory": false, "lastCheckedOn": null, "directionEvidence": {"url": null, "text": {"en": "The bank''s terms mention phoning customers; the displayed number is not stated.", "zh": "银行的说明里提到会打电话联系客户；显示什么号码没有写。"}, "weak": true, "publisher": {"en": "A copy of the bank''s English terms", "zh": "银行英文条款的一份副本"}}}, {"note": null, "number": "4008205555", "seenOn": "2026-11-22", "display": "400-820-5555", "purpose": "creditCard", "evidence": [{"url": "http://english.cmbchina.com/CreditCard/DetailInfo.aspx?guid=df30bbe4-4972-47f0-a20d-ccbc45715693", "kind": "ownSite", "quote": "24-hour customer service hotline (400-820-5555)", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "China Merchants Bank", "zh": "招商银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E6%8B%9B%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "4008205555 信用卡服务热线", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["zsyh", "zh", "zs", "zsyhgfyxgs"], "warnings": [], "legalName": {"en": "China Merchants Bank Co., Ltd.", "zh": "招商银行股份有限公司"}}, {"id": "police-110", "kind": "authority", "brand": {"en": "Police 110", "zh": "公安报警 110"}, "number": 100, "pinyin": ["gong an bao jing 110", "bao jing", "gong an", "bao jing dian hua", "gong an ji guan"], "remark": null, "aliases": ["报警", "公安", "报警电话"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "110"}], "licence": null, "website": null, "hotlines": [{"note": {"en": "Money gone or being defrauded right now: call at once.", "zh": "钱没了、正在被骗，马上打。"}, "number": "110", "seenOn": "2026-11-22", "display": "110", "purpose": "emergency", "evidence": [{"url": "http://gaj.cq.gov.cn/zslm_245/xszc/202107/t20210715_9477536.html", "kind": "regulator", "quote": "可拨打公安机关110、96110号码进行咨询", "seenOn": "2026-11-22", "pageDate": "2021-07-15", "publisher": {"en": "Chongqing Public Security Bureau", "zh": "重庆市公安局"}}, {"url": "http://news.hndaily.cn/html/2021-07/15/content_58474_13639028.htm", "kind": "news", "quote": "可拨打公安机关110、96110号码进行咨询", "seenOn": "2026-11-22", "pageDate": "2021-07-15", "publisher": {"en": "Hainan Daily / Xinhua", "zh": "海南日报 / 新华社"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": true, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["gabj110", "bj", "ga", "bjdh", "gajg"], "warnings": [], "legalName": {"en": "Public security organs (the police)", "zh": "公安机关"}}]');
INSERT INTO public.publication VALUES (3, '32946d682645774be0def63a0a4dc8280998fb3e63d430b6a06946f812d8e58c', '2026-11-24 02:00:00+00', '[{"id": "lakala", "kind": "acquirer", "brand": {"en": "Lakala", "zh": "拉卡拉"}, "number": 4, "pinyin": ["la ka la", "la ka la shang hu tong", "kao la", "shou kuan bao", "la ka la hui guan dian", "la ka la dian qian pos", "yi ma fu", "la ka la zhi fu gu fen you xian gong si"], "remark": null, "aliases": ["拉卡拉商户通", "考拉", "收款宝", "拉卡拉汇管店", "拉卡拉电签POS", "易码付"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95016"}], "licence": {"asOf": "2026-10-02", "number": "Z2002511000017", "scopes": [{"area": "unstated", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "unstated", "limit": "prepaidAcceptanceOnly", "alsoIn": [], "regions": [], "activity": "storedValue2"}, {"area": "except", "limit": null, "alsoIn": [], "regions": ["ningbo"], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185012769/index.html"}, "website": {"url": null, "text": "lakala.com"}, "hotlines": [{"note": {"en": "So far only a copy of the company''s 2017 home page was found; nobody has compared it with today''s site.", "zh": "目前只查到官网 2017 年页面的一份副本，没有在现在的官网上核对过。"}, "number": "95016", "seenOn": "2026-11-22", "display": "95016", "purpose": "customerService", "evidence": [{"url": null, "kind": "ownCopy", "quote": "全国客服热线：95016 （8:00-22:00）", "seenOn": "2026-11-22", "pageDate": "2017", "publisher": {"en": "Copy of the Lakala home page (footer 2005-2017)", "zh": "拉卡拉官网首页的副本（页脚 2005-2017）"}}, {"url": null, "kind": "thirdParty", "quote": "95188、95017、95016", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "A list of payment hotlines in public code", "zh": "公开代码里的支付热线表"}}], "checkedBy": [], "direction": "unknown", "publishAs": "unconfirmed", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["lkl", "lklsht", "kl", "skb", "lklhgd", "lkldqpos", "ymf", "lklzfgfyxgs"], "warnings": [], "legalName": {"en": "Lakala Payment Co., Ltd.", "zh": "拉卡拉支付股份有限公司"}}, {"id": "huifu", "kind": "acquirer", "brand": {"en": "Huifu", "zh": "汇付天下"}, "number": 8, "pinyin": ["hui fu tian xia", "hui fu", "hui fu zhi fu", "dou gong", "hui lai mi", "shang hai hui fu zhi fu you xian gong si"], "remark": null, "aliases": ["汇付", "汇付支付", "斗拱", "Adapay", "汇来米", "ChinaPnR"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "4008202819"}], "licence": {"asOf": "2026-10-02", "number": "Z2000931000013", "scopes": [{"area": "unstated", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "exceptSome", "limit": null, "alsoIn": [], "regions": [], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319184985844/index.html"}, "website": {"url": "https://paas.huifu.com/", "text": "huifu.com"}, "hotlines": [{"note": null, "number": "4008202819", "seenOn": "2026-11-22", "display": "400-820-2819", "purpose": "customerService", "evidence": [{"url": "https://github.com/huifurepo/dg-payment-skills/blob/c6f6f162a92df2f27b0bf34668f9193184d998bc/README.md", "kind": "ownRepository", "quote": "客服电话：400-820-2819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "Huifu''s official repository (linked from paas.huifu.com)", "zh": "汇付支付官方代码库（由 paas.huifu.com 链接）"}}, {"url": null, "kind": "ownCopy", "quote": "400-820-2819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "Invoice phone in Huifu''s SDK samples", "zh": "汇付开发包示例里的开票电话"}}, {"url": null, "kind": "thirdParty", "quote": "汇付天下服务电话：4008202819", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "An integration project in public code", "zh": "公开代码里的对接资料"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["hftx", "hf", "hfzf", "dg", "hlm", "shhfzfyxgs"], "warnings": [], "legalName": {"en": "Shanghai Huifu Payment Co., Ltd.", "zh": "上海汇付支付有限公司"}}, {"id": "fulinmen", "kind": "acquirer", "brand": {"en": "Fulinmen", "zh": "付临门"}, "number": 18, "pinyin": ["fu lin men", "zi you shua", "fu lin men da pos", "fu lin men zhi fu you xian gong si"], "remark": null, "aliases": ["自由刷", "付临门大POS"], "history": [], "licence": {"asOf": "2026-10-02", "number": "Z2008031000015", "scopes": [{"area": "except", "limit": null, "alsoIn": [], "regions": ["anhui", "qinghai", "sichuan"], "activity": "processing1"}], "status": "listed", "longTerm": false, "reportedBy": null, "validUntil": "2026-12-21", "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185033375/index.html"}, "website": null, "hotlines": [], "initials": ["flm", "zys", "flmdpos", "flmzfyxgs"], "warnings": [{"url": null, "date": null, "text": {"en": "The company never asks users to replace a terminal in any form; texts in its name about rate changes are fraud.", "zh": "公司不会以任何形式要用户换机器；用它名义发的费率变动短信都是诈骗。"}, "publisher": {"en": "Fulinmen Payment (relayed by an agent''s site; original not seen)", "zh": "付临门支付（代理商网站转述，未见原文）"}}], "legalName": {"en": "Fulinmen Payment Co., Ltd.", "zh": "付临门支付有限公司"}}, {"id": "ruiyinxin", "kind": "acquirer", "brand": {"en": "Ruiyinxin", "zh": "瑞银信"}, "number": 44, "pinyin": ["rui yin xin", "rui he bao", "rui shua", "rui tong bao", "shen zhen rui yin xin xin xi ji shu you xian gong si"], "remark": null, "aliases": ["瑞和宝", "瑞刷", "瑞通宝"], "history": [], "licence": {"asOf": "2026-10-02", "number": null, "scopes": [], "status": "notOnList", "longTerm": false, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html"}, "website": null, "hotlines": [], "initials": ["ryx", "rhb", "rs", "rtb", "szryxxxjsyxgs"], "warnings": [], "legalName": {"en": "Shenzhen Ruiyinxin Information Technology Co., Ltd.", "zh": "深圳瑞银信信息技术有限公司"}}, {"id": "zhonggang-yintong", "kind": "acquirer", "brand": {"en": "Zhonggang Yintong", "zh": "中钢银通"}, "number": 52, "pinyin": ["zhong gang yin tong", "zhong gang yin tong xin xi ji shu fu wu you xian gong si"], "remark": null, "aliases": [], "history": [], "licence": {"asOf": "2026-10-02", "number": null, "scopes": [], "status": "reportedCancelled", "longTerm": false, "reportedBy": {"en": "Shenzhen Economic Daily (reprint)", "zh": "深圳商报·读创（转载）"}, "validUntil": null, "cancelledOn": "2025-12-26", "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html"}, "website": null, "hotlines": [], "initials": ["zgyt", "zgytxxjsfwyxgs"], "warnings": [], "legalName": {"en": "Zhonggang Yintong Information Technology Services Co., Ltd.", "zh": "中钢银通信息技术服务有限公司"}}, {"id": "wechat-pay", "kind": "wallet", "brand": {"en": "WeChat Pay", "zh": "微信支付"}, "number": 54, "pinyin": ["wei xin zhi fu", "cai fu tong", "wei xin shou kuan", "wei xin zhi fu shang hu ping tai", "wei xin shou kuan ma", "cai fu tong zhi fu ke ji you xian gong si"], "remark": null, "aliases": ["财付通", "微信收款", "微信支付商户平台", "Tenpay", "微信收款码"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95017"}], "licence": {"asOf": "2026-10-02", "number": "Z2000444000013", "scopes": [{"area": "nationwide", "limit": null, "alsoIn": [], "regions": [], "activity": "storedValue1"}, {"area": "nationwide", "limit": null, "alsoIn": [], "regions": [], "activity": "processing1"}], "status": "listed", "longTerm": true, "reportedBy": null, "validUntil": null, "cancelledOn": null, "registerUrl": "https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/2025092319185169893/index.html"}, "website": {"url": "https://pay.weixin.qq.com/", "text": "pay.weixin.qq.com"}, "hotlines": [{"note": {"en": "The official page says merchants press 2; follow the voice menu.", "zh": "官网写商户按 2；以语音提示为准。"}, "number": "95017", "seenOn": "2026-11-22", "display": "95017", "purpose": "merchantService", "evidence": [{"url": "https://pay.weixin.qq.com/static/help_guide/help_index.shtml", "kind": "ownSite", "quote": "客服:95017-2 (工作时间:09:00-22:00)", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "WeChat Pay merchant platform", "zh": "微信支付商户平台"}}, {"url": "https://pay.weixin.qq.com/static/product/product_intro.shtml", "kind": "ownSite", "quote": "客服:95017-2", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "WeChat Pay merchant platform", "zh": "微信支付商户平台"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E7%94%B5%E5%95%86%E8%B4%AD%E7%89%A9/%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98.yaml", "kind": "thirdParty", "quote": "95017", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["wxzf", "cft", "wxsk", "wxzfshpt", "wxskm", "cftzfkjyxgs"], "warnings": [], "legalName": {"en": "Tenpay Payment Technology Co., Ltd.", "zh": "财付通支付科技有限公司"}}, {"id": "icbc", "kind": "bank", "brand": {"en": "ICBC", "zh": "工商银行"}, "number": 72, "pinyin": ["gong shang yin hang", "gong hang", "e zhi fu", "gong yin e sheng huo", "zhong guo gong shang yin hang", "zhong guo gong shang yin hang gu fen you xian gong si"], "remark": null, "aliases": ["工行", "e支付", "工银e生活", "中国工商银行"], "history": [{"by": ["ann", "bo"], "on": "2026-11-23", "kind": "checked", "number": "95588"}, {"by": [], "on": "2026-11-23", "kind": "added", "number": "4009995588"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "95588"}], "licence": null, "website": {"url": "https://www.icbc.com.cn/", "text": "icbc.com.cn"}, "hotlines": [{"note": null, "number": "95588", "seenOn": "2026-11-22", "display": "95588", "purpose": "customerService", "evidence": [{"url": "https://big5.icbc.com.cn/page/982591536263258112.html", "kind": "ownSite", "quote": "如有疑問，您可致電我行95588諮詢", "seenOn": "2026-11-22", "pageDate": "2024-07-05", "publisher": {"en": "ICBC", "zh": "中国工商银行"}}, {"url": "https://www.icbc.com.cn/en/column/1438058474419667137.html", "kind": "ownSite", "quote": "ICBC 95588 Telephone Banking", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%B7%A5%E5%95%86%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95588", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": ["ann", "bo"], "direction": "mayCallOut", "publishAs": "sourced", "statutory": false, "lastCheckedOn": "2026-11-23", "directionEvidence": {"url": null, "text": {"en": "An article says ICBC contacts customers from this number.", "zh": "有文章说工商银行会用这个号码联系客户。"}, "weak": true, "publisher": {"en": "A blog", "zh": "一篇博客"}}}, {"note": null, "number": "4009995588", "seenOn": "2026-11-23", "display": "400-999-5588", "purpose": "creditCard", "evidence": [{"url": "https://www.icbc.com.cn/", "kind": "ownSite", "quote": "4009995588", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "ICBC", "zh": "中国工商银行"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["gsyh", "gh", "ezf", "gyesh", "zggsyh", "zggsyhgfyxgs"], "warnings": [], "legalName": {"en": "Industrial and Commercial Bank of China Limited", "zh": "中国工商银行股份有限公司"}}, {"id": "abc", "kind": "bank", "brand": {"en": "Agricultural Bank of China", "zh": "农业银行"}, "number": 73, "pinyin": ["nong ye yin hang", "nong hang", "zhong guo nong ye yin hang", "zhong guo nong ye yin hang gu fen you xian gong si"], "remark": null, "aliases": ["农行", "ABC", "中国农业银行"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "95599"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "4006695599"}], "licence": null, "website": {"url": "http://www.abchina.com/", "text": "abchina.com"}, "hotlines": [{"note": null, "number": "95599", "seenOn": "2026-11-22", "display": "95599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/AboutUs/Update/202101/t20210112_1950979.htm", "kind": "ownSite", "quote": "客服热线:95599", "seenOn": "2026-11-22", "pageDate": "2021-01-12", "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}, {"url": "https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%87%91%E8%9E%8D%E9%93%B6%E8%A1%8C/%E4%B8%AD%E5%9B%BD%E5%86%9C%E4%B8%9A%E9%93%B6%E8%A1%8C.yaml", "kind": "thirdParty", "quote": "95599", "seenOn": "2026-11-22", "pageDate": null, "publisher": {"en": "vCards, a public collection of contact cards", "zh": "vCards 公开号码卡片"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}, {"note": null, "number": "4006695599", "seenOn": "2026-11-23", "display": "400-669-5599", "purpose": "customerService", "evidence": [{"url": "http://www.abchina.com/cn/CreditCard/", "kind": "ownSite", "quote": "客服热线:4006695599", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "Agricultural Bank of China", "zh": "中国农业银行"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["nyyh", "nh", "zgnyyh", "zgnyyhgfyxgs"], "warnings": [], "legalName": {"en": "Agricultural Bank of China Limited", "zh": "中国农业银行股份有限公司"}}, {"id": "cmb", "kind": "bank", "brand": {"en": "China Merchants Bank", "zh": "招商银行"}, "number": 78, "pinyin": ["zhao shang yin hang", "zhao hang", "zhao shang", "zhao shang yin hang gu fen you xian gong si"], "remark": null, "aliases": ["招行", "CMB", "招商"], "history": [{"by": [], "on": "2026-11-24", "kind": "withdrawn", "number": "400****555"}, {"by": ["ann", "cy"], "on": "2026-11-24", "kind": "checked", "number": "95555"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "400****555"}, {"by": [], "on": "2026-11-22", "kind": "added", "number": "95555"}], "licence": null, "website": {"url": "http://english.cmbchina.com/", "text": "cmbchina.com"}, "hotlines": [{"note": null, "number": "95555", "seenOn": "2026-11-23", "display": "95555", "purpose": "customerService", "evidence": [{"url": "https://www.cmbchina.com/", "kind": "ownSite", "quote": "95555", "seenOn": "2026-11-23", "pageDate": null, "publisher": {"en": "China Merchants Bank", "zh": "招商银行"}}], "checkedBy": ["ann", "cy"], "direction": "unknown", "publishAs": "sourced", "statutory": false, "lastCheckedOn": "2026-11-24", "directionEvidence": null}], "initials": ["zsyh", "zh", "zs", "zsyhgfyxgs"], "warnings": [], "legalName": {"en": "China Merchants Bank Co., Ltd.", "zh": "招商银行股份有限公司"}}, {"id": "police-110", "kind": "authority", "brand": {"en": "Police 110", "zh": "公安报警 110"}, "number": 100, "pinyin": ["gong an bao jing 110", "bao jing", "gong an", "bao jing dian hua", "gong an ji guan"], "remark": null, "aliases": ["报警", "公安", "报警电话"], "history": [{"by": [], "on": "2026-11-22", "kind": "added", "number": "110"}], "licence": null, "website": null, "hotlines": [{"note": {"en": "Money gone or being defrauded right now: call at once.", "zh": "钱没了、正在被骗，马上打。"}, "number": "110", "seenOn": "2026-11-22", "display": "110", "purpose": "emergency", "evidence": [{"url": "http://gaj.cq.gov.cn/zslm_245/xszc/202107/t20210715_9477536.html", "kind": "regulator", "quote": "可拨打公安机关110、96110号码进行咨询", "seenOn": "2026-11-22", "pageDate": "2021-07-15", "publisher": {"en": "Chongqing Public Security Bureau", "zh": "重庆市公安局"}}, {"url": "http://news.hndaily.cn/html/2021-07/15/content_58474_13639028.htm", "kind": "news", "quote": "可拨打公安机关110、96110号码进行咨询", "seenOn": "2026-11-22", "pageDate": "2021-07-15", "publisher": {"en": "Hainan Daily / Xinhua", "zh": "海南日报 / 新华社"}}], "checkedBy": [], "direction": "unknown", "publishAs": "sourced", "statutory": true, "lastCheckedOn": null, "directionEvidence": null}], "initials": ["gabj110", "bj", "ga", "bjdh", "gajg"], "warnings": [], "legalName": {"en": "Public security organs (the police)", "zh": "公安机关"}}]');
INSERT INTO public.reviewer VALUES (1, 'ann', 'editor', true);
INSERT INTO public.reviewer VALUES (2, 'bo', 'approver', true);
INSERT INTO public.reviewer VALUES (3, 'cy', 'approver', true);
INSERT INTO public.reviewer VALUES (4, 'di', 'approver', false);
INSERT INTO public.warning VALUES ('fulinmen', 0, NULL, '付临门支付（代理商网站转述，未见原文）', 'Fulinmen Payment (relayed by an agent''s site; original not seen)', NULL, '公司不会以任何形式要用户换机器；用它名义发的费率变动短信都是诈骗。', 'The company never asks users to replace a terminal in any form; texts in its name about rate changes are fraud.');
SELECT pg_catalog.setval('public.hotline_id_seq', 12, true);
SELECT pg_catalog.setval('public.live_check_id_seq', 2, true);
SELECT pg_catalog.setval('public.proposal_id_seq', 7, true);
SELECT pg_catalog.setval('public.reviewer_id_seq', 4, true);
ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_pkey PRIMARY KEY (institution_id, "position");
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (proposal_id);
ALTER TABLE ONLY public.direction_evidence
    ADD CONSTRAINT direction_evidence_pkey PRIMARY KEY (hotline_id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (hotline_id, "position");
ALTER TABLE ONLY public.hotline
    ADD CONSTRAINT hotline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT institution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.licence
    ADD CONSTRAINT licence_pkey PRIMARY KEY (institution_id);
ALTER TABLE ONLY public.licence_scope
    ADD CONSTRAINT licence_scope_pkey PRIMARY KEY (institution_id, "position");
ALTER TABLE ONLY public.live_check
    ADD CONSTRAINT live_check_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.reviewer
    ADD CONSTRAINT reviewer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.warning
    ADD CONSTRAINT warning_pkey PRIMARY KEY (institution_id, "position");
CREATE UNIQUE INDEX alias_institution_id_name_key ON public.alias USING btree (institution_id, name);
CREATE UNIQUE INDEX decision_proposal_id_proposed_by_id_key ON public.decision USING btree (proposal_id, proposed_by_id);
CREATE UNIQUE INDEX hotline_institution_id_number_key ON public.hotline USING btree (institution_id, number);
CREATE INDEX hotline_number_idx ON public.hotline USING btree (number);
CREATE UNIQUE INDEX institution_number_key ON public.institution USING btree (number);
CREATE UNIQUE INDEX live_check_decision_id_key ON public.live_check USING btree (decision_id);
CREATE INDEX live_check_hotline_id_checked_on_idx ON public.live_check USING btree (hotline_id, checked_on);
CREATE UNIQUE INDEX proposal_id_proposed_by_id_key ON public.proposal USING btree (id, proposed_by_id);
CREATE UNIQUE INDEX reviewer_name_key ON public.reviewer USING btree (name);
CREATE TRIGGER audit_entry_is_chained BEFORE INSERT ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.audit_entry_is_chained();
CREATE TRIGGER audit_entry_stays BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER decision_is_not_emptied BEFORE TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER decision_needs_an_approver BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_needs_an_approver();
CREATE TRIGGER decision_stays BEFORE DELETE OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER hotline_keeps_its_number BEFORE UPDATE ON public.hotline FOR EACH ROW EXECUTE FUNCTION public.hotline_keeps_its_number();
CREATE TRIGGER hotline_stays BEFORE DELETE ON public.hotline FOR EACH ROW EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER hotlines_are_not_emptied BEFORE TRUNCATE ON public.hotline FOR EACH STATEMENT EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER live_check_is_not_emptied BEFORE TRUNCATE ON public.live_check FOR EACH STATEMENT EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER live_check_needs_its_decision BEFORE INSERT ON public.live_check FOR EACH ROW EXECUTE FUNCTION public.live_check_needs_its_decision();
CREATE TRIGGER live_check_stays BEFORE DELETE OR UPDATE ON public.live_check FOR EACH ROW EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER proposal_is_not_emptied BEFORE TRUNCATE ON public.proposal FOR EACH STATEMENT EXECUTE FUNCTION public.row_stays();
CREATE TRIGGER proposal_stays BEFORE DELETE OR UPDATE ON public.proposal FOR EACH ROW EXECUTE FUNCTION public.row_stays();
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT alias_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.institution(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES public.reviewer(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_proposal_id_proposed_by_id_fkey FOREIGN KEY (proposal_id, proposed_by_id) REFERENCES public.proposal(id, proposed_by_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.direction_evidence
    ADD CONSTRAINT direction_evidence_hotline_id_fkey FOREIGN KEY (hotline_id) REFERENCES public.hotline(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_hotline_id_fkey FOREIGN KEY (hotline_id) REFERENCES public.hotline(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.hotline
    ADD CONSTRAINT hotline_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.institution(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.hotline
    ADD CONSTRAINT hotline_replaced_by_id_fkey FOREIGN KEY (replaced_by_id) REFERENCES public.hotline(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.licence
    ADD CONSTRAINT licence_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.institution(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.licence_scope
    ADD CONSTRAINT licence_scope_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.licence(institution_id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.live_check
    ADD CONSTRAINT live_check_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decision(proposal_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.live_check
    ADD CONSTRAINT live_check_first_checker_id_fkey FOREIGN KEY (first_checker_id) REFERENCES public.reviewer(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.live_check
    ADD CONSTRAINT live_check_hotline_id_fkey FOREIGN KEY (hotline_id) REFERENCES public.hotline(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.live_check
    ADD CONSTRAINT live_check_second_checker_id_fkey FOREIGN KEY (second_checker_id) REFERENCES public.reviewer(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.institution(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_proposed_by_id_fkey FOREIGN KEY (proposed_by_id) REFERENCES public.reviewer(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.warning
    ADD CONSTRAINT warning_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.institution(id) ON UPDATE CASCADE ON DELETE CASCADE;
