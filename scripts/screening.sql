-- The three rules of the plan and arrears once more, in SQL, as an independent check of src/core/screening and as a measure
-- for its speed. Latest common month, matching by code only (no names, townships, estimates or explanations).
-- Figures are in fen and people; NULL is a blank, which is never 0.

CREATE TABLE settings (tolerance REAL NOT NULL);

CREATE TABLE social (
  code TEXT NOT NULL, account TEXT NOT NULL, period TEXT, status TEXT,
  people INTEGER, base INTEGER, due INTEGER, paid INTEGER
);

CREATE TABLE tax (
  code TEXT NOT NULL, period TEXT, status TEXT, people INTEGER, wages INTEGER
);

CREATE VIEW compared AS
  SELECT max(period) AS period FROM (SELECT period FROM social INTERSECT SELECT period FROM tax);

-- Arrears need no tax data: without a common month, the latest one of the social insurance data.
CREATE VIEW arrears_month AS
  SELECT coalesce((SELECT period FROM compared), (SELECT max(period) FROM social)) AS period;

-- A row that stands there twice counts once; a state such as 停保 turns blank figures into 0 unless people are insured.
CREATE VIEW social_row AS
  SELECT DISTINCT code, account, people, base, due, paid,
    coalesce(people, 0) = 0 AND (
      status LIKE '%未参保%' OR status LIKE '%未登记%' OR status LIKE '%未申报%' OR status LIKE '%停保%'
      OR status LIKE '%停缴%' OR status LIKE '%暂停%' OR status LIKE '%终止%' OR status LIKE '%注销%'
      OR status LIKE '%中断%' OR status LIKE '%退保%') IS TRUE AS nobody
  FROM social
  WHERE period = (SELECT period FROM arrears_month);

-- A unit's numbers (社保单位编号) added up, unknown if one of them is; rows of one number that disagree spoil the month.
CREATE VIEW social_month AS
  SELECT code,
    count(*) > count(DISTINCT account) AS conflicting,
    CASE WHEN min(people IS NOT NULL OR nobody) THEN total(people) END AS people,
    CASE WHEN min(base IS NOT NULL OR nobody) THEN total(base) END AS base,
    CASE WHEN min(due IS NOT NULL) THEN total(due) END AS due,
    CASE WHEN min(paid IS NOT NULL) THEN total(paid) END AS paid
  FROM social_row
  GROUP BY code;

CREATE VIEW tax_month AS
  SELECT code, count(*) > 1 AS conflicting, min(people) AS people, min(wages) AS wages,
    max(status LIKE '%非正常%' OR status LIKE '%不正常%' OR status LIKE '%注销%' OR status LIKE '%吊销%'
      OR status LIKE '%停业%' OR status LIKE '%歇业%' OR status LIKE '%清算%' OR status LIKE '%零申报%'
      OR status LIKE '%未申报%' OR status LIKE '%未缴%' OR status LIKE '%欠税%' OR status LIKE '%逾期%') IS NOT TRUE
      AS normal
  FROM (
    SELECT DISTINCT code, status, people, wages FROM tax WHERE period = (SELECT period FROM compared)
  )
  GROUP BY code;

-- Each unit's months are made once and then asked four times. A unit whose record is of other months only is not compared.
CREATE VIEW hit AS
  WITH month AS MATERIALIZED (SELECT * FROM social_month),
  known AS MATERIALIZED (SELECT DISTINCT code FROM social),
  pair AS MATERIALIZED (
    SELECT tax_month.*, month.code IS NOT NULL AS insured_here, month.people AS insured, month.base AS base,
      tax_month.normal
        AND (month.code IS NULL OR month.people = 0)
        AND (tax_month.people > 0 OR (tax_month.people IS NULL AND tax_month.wages > 0)) AS unregistered
    FROM tax_month
    LEFT JOIN month ON month.code = tax_month.code
    WHERE NOT tax_month.conflicting
      AND month.conflicting IS NOT TRUE
      AND (month.code IS NOT NULL OR tax_month.code NOT IN known)
  )
  SELECT 'unregistered' AS kind, code FROM pair WHERE unregistered IS TRUE
  UNION ALL
  SELECT 'headCount', code FROM pair
    WHERE unregistered IS NOT TRUE AND insured_here AND people > insured
  UNION ALL
  SELECT 'base', code FROM pair, settings
    WHERE unregistered IS NOT TRUE AND insured_here
      AND wages - base > CAST(wages * tolerance + 1e-6 AS INTEGER)
  UNION ALL
  SELECT 'arrears', code FROM month WHERE NOT conflicting AND paid < due;
