-- One series of dossier codes for a whole tree: it goes on after the furthest of those that each receiving body had for itself.
insert into number_series (organisation_id, series, year, last)
    select o.root_id, s.series, s.year, max(s.last) from number_series s join organisations o on o.id = s.organisation_id where s.series = 'HS' group by o.root_id, s.series, s.year
    on conflict (organisation_id, series, year) do update set last = greatest(number_series.last, excluded.last);
