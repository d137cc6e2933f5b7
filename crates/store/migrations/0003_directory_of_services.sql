-- What the directory of services is looked through by, beside the place.

-- All services of an office by name: the directory without a filter, and the search by the beginning of a name.
create index service_name on service (office, name_folded, id);

-- The groups that a service names, one to a row, with the wider groups that they belong to: a service for Roma women
-- has rows for `roma`, for `women` and for `ethnic_minorities`. Written by the reckoning, as the service itself.
create table service_group (
    office text not null,
    people text not null,
    service text not null,
    primary key (office, people, service),
    foreign key (office, service) references service (office, id) on delete cascade
) {strict};
create index service_group_service on service_group (office, service);
