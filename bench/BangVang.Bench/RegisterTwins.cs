namespace BangVang.Bench;

/// <summary>The rows of the register's pages as one bare query each, over the whole tree.</summary>
static class RegisterTwins
{
    const string Row = "b.id, b.name, b.place, b.award_code, b.year, b.period, b.decision_number, b.decided_on, b.decided_by, b.handed_over_on, a.decided_on, a.decision_number";

    public const string Newest = $"select {Row} from bestowals b left join annulments a on a.bestowal_id = b.id where b.root_id = (select id from organisations where name = 'Tỉnh Sơn Bình') order by b.decided_on desc, b.id desc limit 51";

    public const string OfAwardAndYear = $"select {Row} from bestowals b left join annulments a on a.bestowal_id = b.id where b.root_id = (select id from organisations where name = 'Tỉnh Sơn Bình') and b.award_code = 'CSTDCS' and b.year = $1 order by b.decided_on desc, b.id desc limit 51";

    public const string Below = $"select {Row} from bestowals b left join annulments a on a.bestowal_id = b.id where b.organisation_id in (select o.id from organisations o, organisations u where u.id = $1 and starts_with(o.path, u.path)) order by b.decided_on desc, b.id desc limit 51";

    public const string Words = $"select {Row} from bestowals b left join annulments a on a.bestowal_id = b.id where to_tsvector('simple', b.words) @@ to_tsquery('simple', $1) order by b.decided_on desc, b.id desc limit 51";

    const string Person = "p.id, p.full_name, p.born_on, p.birth_year, p.position, p.standing, o.name";

    public const string People = $"select {Person} from people p join organisations o on o.id = p.organisation_id where p.root_id = (select id from organisations where name = 'Tỉnh Sơn Bình') and p.merged_into_id is null order by p.sort_key, p.id limit 51";

    public const string Called = $"select {Person} from people p join organisations o on o.id = p.organisation_id where p.merged_into_id is null and to_tsvector('simple', p.words) @@ to_tsquery('simple', $1) order by p.sort_key, p.id limit 51";

    public const string Passport = $"select {Row} from bestowals b left join annulments a on a.bestowal_id = b.id where b.person_id = $1 order by b.decided_on desc, b.id desc";

    public const string Year = "select award_code, count(collective_id), count(person_id), count(household_id) from bestowals where decided_on between make_date($1, 1, 1) and make_date($1, 12, 31) group by award_code";

    public const string Grouping = "select year, award_code, count(*) from bestowals group by year, award_code";
}
