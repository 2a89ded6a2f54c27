-- A fact names the record's property, so that a save can tell whether its value still stands; the site's is site_id.
update company_fact set field = 'siteId' where field = 'siteCode';
