namespace BangVang.Bench;

/// <summary>
/// What a page's rows are, as one query each: every field that the page writes of a row, neither more nor less. The parameter is the plan's
/// id, the year (or null), or the path of the reader's own body.
/// </summary>
static class Twins
{
    public const string Plans = """
        select p.id, p.year, p.document_type, p.title, o.name, p.number, p.symbol, p.issued_on, p.state, g.total, g.done, g.late
        from (select * from plans where $1::int is null or year = $1 order by year desc, id desc limit 50) p
            join organisations o on o.id = p.organisation_id
            cross join lateral (
                select count(*) total, count(*) filter (where a.state in ('Done', 'NotArisen')) done,
                    count(*) filter (where a.state in ('Waiting', 'Underway') and a.counts_late and a.due_on < current_date) late
                from assignments a where a.plan_id = p.id) g
        order by p.year desc, p.id desc
        """;

    public const string Quarters = """
        select a.id, coalesce(a.printed_number, a.ordinal::text), a.content, a.is_key, a.is_conditional,
            coalesce(a.done_by, (select r.note from assignment_reports r where r.assignment_id = a.id and r.note is not null order by r.at desc limit 1)),
            u.directing, u.carriers, u.others, a.due_on, a.state, a.done_on,
            (select b.ordinal from assignments b where b.id = a.after_id and a.state = 'Waiting' and b.state not in ('Done', 'NotArisen'))
        from assignments a cross join lateral (
            select string_agg(u.text, '; ' order by u.position) filter (where u.role = 'Directing') directing,
                string_agg(u.text, '; ' order by u.position) filter (where u.role in ('Lead', 'Undifferentiated')) carriers,
                string_agg(u.text, '; ' order by u.position) filter (where u.role in ('Coordinating', 'Assisting')) others
            from assignment_units u where u.assignment_id = a.id) u
        where a.plan_id = $1 order by a.ordinal, a.id
        """;

    public const string Timeline = """
        select a.id, coalesce(a.printed_number, a.ordinal::text), a.content, a.start_on, a.due_on, a.state
        from assignments a where a.plan_id = $1 order by a.ordinal, a.id
        """;

    public const string Units = """
        select u.text, count(*) filter (where u.role in ('Lead', 'Undifferentiated')),
            count(*) filter (where u.role in ('Lead', 'Undifferentiated') and a.state in ('Done', 'NotArisen')),
            count(*) filter (where u.role in ('Lead', 'Undifferentiated') and a.state in ('Waiting', 'Underway') and a.counts_late and a.due_on < current_date),
            count(*) filter (where u.role in ('Coordinating', 'Assisting')), count(*) filter (where u.role = 'Directing')
        from assignments a join assignment_units u on u.assignment_id = a.id where a.plan_id = $1 group by u.text order by 2 desc, 1
        """;

    public const string Receivers = """
        select r.id, o.id, o.name, r.acknowledged_at, r.acknowledged_by_name, r.owes_plan, own.id, own.title, own.number, own.symbol, own.state, r.reminded_at
        from plan_receipts r join organisations o on o.id = r.organisation_id left join plans own on own.id = r.own_plan_id
        where r.plan_id = $1 order by o.folded, r.id limit 50
        """;

    public const string Work = """
        (select a.id, a.content, p.number, p.symbol, a.due_on, coalesce(o.short_name, o.name)
        from duties d join organisations o on o.id = d.organisation_id join assignments a on a.id = d.assignment_id join plans p on p.id = d.plan_id
        where o.path like $1 || '%' and d.role in ('Lead', 'Undifferentiated') and d.state in ('Waiting', 'Underway') and a.state in ('Waiting', 'Underway')
            and p.state = 'Issued' and a.due_on <= current_date + 30 and (a.counts_late or a.due_on >= current_date) order by a.due_on, a.id limit 60)
        union all
        (select p.id, p.title, p.number, p.symbol, null, null from plan_receipts r join organisations o on o.id = r.organisation_id join plans p on p.id = r.plan_id
        where o.path = $1 and r.acknowledged_at is null and p.state = 'Issued' limit 30)
        """;

    public const string Organisations = """
        select o.id, o.name, o.short_name, o.kind, o.code, o.parent_id, coalesce(up.short_name, up.name), o.valid_from, o.valid_until
        from organisations o left join organisations up on up.id = o.parent_id
        where (o.valid_from is null or o.valid_from <= current_date) and (o.valid_until is null or current_date <= o.valid_until) and o.path like $1 || '%'
        order by o.folded, o.id limit 50
        """;
}
