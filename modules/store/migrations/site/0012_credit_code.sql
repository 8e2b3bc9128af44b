-- 统一社会信用代码 of an institution; '' until somebody has entered it.
ALTER TABLE institution ADD COLUMN credit_code TEXT NOT NULL DEFAULT ''
