-- What the record carried while a statement was in use: when the value comes back, so does its source.
alter table partner_fact add column carried varchar(1000);
alter table site_fact add column carried varchar(1000);
alter table company_fact add column carried varchar(1000);
alter table project_fact add column carried varchar(1000);
alter table event_fact add column carried varchar(1000);
