-- How many decimals a source prints, which says how exact its percentage is: 32 % is anything from 31.5 to 32.5, 32.0 % is not. Of
-- figures that were kept without, no more is claimed than the decimals that their number needs.
ALTER TABLE turnover_figure ADD COLUMN growth_decimals SMALLINT;
ALTER TABLE turnover_figure ADD COLUMN share_decimals SMALLINT;
UPDATE turnover_figure SET growth_decimals = CASE
    WHEN growth_percent = ROUND(growth_percent, 0) THEN 0
    WHEN growth_percent = ROUND(growth_percent, 1) THEN 1
    WHEN growth_percent = ROUND(growth_percent, 2) THEN 2
    ELSE 3 END
WHERE growth_percent IS NOT NULL;
UPDATE turnover_figure SET share_decimals = CASE
    WHEN share_percent = ROUND(share_percent, 0) THEN 0
    WHEN share_percent = ROUND(share_percent, 1) THEN 1
    WHEN share_percent = ROUND(share_percent, 2) THEN 2
    ELSE 3 END
WHERE share_percent IS NOT NULL;
ALTER TABLE turnover_figure ADD CONSTRAINT turnover_figure_growth_decimals CHECK (
    (growth_percent IS NULL AND growth_decimals IS NULL)
    OR (growth_percent IS NOT NULL AND growth_decimals BETWEEN 0 AND 3));
ALTER TABLE turnover_figure ADD CONSTRAINT turnover_figure_share_decimals CHECK (
    (share_percent IS NULL AND share_decimals IS NULL)
    OR (share_percent IS NOT NULL AND share_decimals BETWEEN 0 AND 3));
