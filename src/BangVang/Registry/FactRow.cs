using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

/// <summary>
/// One fact of one honoree as the database answers it: what it is, of whom, and whatever of the fields that sort of fact has. All facts of all
/// honorees come as the answer to one question.
/// </summary>
sealed class FactRow
{
    public required string What { get; init; }
    public Guid Whose { get; init; }
    public int? Year { get; init; }
    public string? Code { get; init; }
    public string? Word { get; init; }
    public string? Text { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public int? Members { get; init; }
    public int? Completed { get; init; }
    public int? Ldtt { get; init; }
    public int? Cstdcs { get; init; }
    public int? Disciplined { get; init; }
    public int? Rank { get; init; }

    /// <summary>Persons, collectives and households by id; an annulled award is not among the answers.</summary>
    public static async Task<ILookup<string, FactRow>> Of(AppDb db, Guid[] persons, Guid[] collectives, Guid[] households) => (await db.Database.SqlQuery<FactRow>($"""
        select 'year' as "What", coalesce(person_id, collective_id) as "Whose", year as "Year", rating as "Code", null::text as "Word", null::text as "Text", null::date as "From", null::date as "Until",
            members as "Members", completed as "Completed", ldtt as "Ldtt", cstdcs as "Cstdcs", disciplined as "Disciplined", block_rank as "Rank"
        from year_facts where person_id = any({persons}) or collective_id = any({collectives})
        union all
        select 'award', coalesce(person_id, collective_id, household_id), year, award_code, basis, reason, decided_on, null, null, null, null, null, null, null
        from bestowals b where (person_id = any({persons}) or collective_id = any({collectives}) or household_id = any({households}))
            and not exists (select 1 from annulments a where a.bestowal_id = b.id)
        union all
        select 'discipline', coalesce(person_id, collective_id), null, level, null, null, "from", until, null, null, null, null, null, null
        from discipline_rows where person_id = any({persons}) or collective_id = any({collectives})
        union all
        select 'hold', coalesce(person_id, collective_id), null, kind, null, null, "from", until, null, null, null, null, null, null
        from hold_rows where person_id = any({persons}) or collective_id = any({collectives})
        union all
        select 'initiative', a.person_id, i.year, i.scope, (select u.award_code from initiative_uses u where u.initiative_id = i.id and u.person_id = a.person_id limit 1), null, null, null, null, null, null, null, null, null
        from initiative_authors a join initiatives i on i.id = a.initiative_id where i.state = 'Recognised' and a.person_id = any({persons})
        union all
        select 'post', person_id, null, coefficient_group, null, title, "from", until, null, null, null, null, null, null
        from held_posts where person_id = any({persons}) and "from" is not null
        union all
        select 'person', id, null, nationality, sex, null, service_from, null, null, null, null, null, null, null from people where id = any({persons})
        union all
        select 'body', id, null, null, null, null, valid_from, valid_until, null, null, null, null, null, null from organisations where id = any({collectives})
        """).ToListAsync()).ToLookup(r => r.What);
}
