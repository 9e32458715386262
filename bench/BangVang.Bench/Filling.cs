using Npgsql;

namespace BangVang.Bench;

/// <summary>Two thousand plans of eighty assignments each, in the demonstration's province, straight by SQL.</summary>
static class Filling
{
    public static async Task Fill(NpgsqlDataSource source, int plans, int assignments)
    {
        await using var connection = await source.OpenConnectionAsync();
        await Run(connection, $"""
            create temp table body as select id, path, row_number() over (order by path) as n from organisations;
            create temp table filled as
                select gen_random_uuid() as id, i, 2006 + i % 20 as year, (select id from body where n = 1 + i % (select count(*) from body)) as organisation_id
                from generate_series(1, {plans}) i;
            insert into plans (id, root_id, organisation_id, year, document_type, title, folded, state, symbol, number, issued_on, drafted_by_id, drafted_at)
                select f.id, o.root_id, f.organisation_id, f.year, 'Kế hoạch', 'Công tác thi đua, khen thưởng năm ' || f.year || ' số ' || f.i,
                    'cong tac thi dua khen thuong nam ' || f.year || ' so ' || f.i, 'Issued', 'KH-' || f.i, 1, make_date(f.year, 1, 15),
                    (select id from accounts limit 1), now()
                from filled f join organisations o on o.id = f.organisation_id;
            insert into assignments (id, plan_id, root_id, ordinal, section, content, timing_kind, timing_values, start_on, due_on, is_conditional, is_key, counts_late, state, done_on)
                select gen_random_uuid(), f.id, o.root_id, a, 'QUÝ', 'Nhiệm vụ thứ ' || a || ' của kế hoạch: tổ chức, hướng dẫn, kiểm tra và báo cáo kết quả thực hiện',
                    'Month', array[1 + a % 12], make_date(f.year, 1 + a % 12, 1), (make_date(f.year, 1 + a % 12, 1) + interval '1 month - 1 day')::date,
                    a % 10 = 0, a % 7 = 0, a % 5 <> 0, case when f.year < 2025 or a % 3 > 0 then 'Done' else 'Waiting' end,
                    case when f.year < 2025 or a % 3 > 0 then make_date(f.year, 1 + a % 12, 20) end
                from filled f join organisations o on o.id = f.organisation_id, generate_series(1, {assignments}) a;
            insert into assignment_units (id, assignment_id, role, position, text, organisation_id)
                select gen_random_uuid(), a.id, r.role, r.p, 'Đơn vị ' || (a.ordinal + r.p) % 30, b.id
                from assignments a join filled f on f.id = a.plan_id,
                    (values ('Directing', 1), ('Lead', 2), ('Coordinating', 3)) r(role, p),
                    lateral (select id from body where n = 1 + (a.ordinal + r.p) % (select count(*) from body)) b;
            insert into duties (id, assignment_id, plan_id, organisation_id, role, state)
                select gen_random_uuid(), u.assignment_id, a.plan_id, u.organisation_id, u.role, a.state
                from assignment_units u join assignments a on a.id = u.assignment_id join filled f on f.id = a.plan_id where u.role <> 'Directing';
            insert into plan_receipts (id, plan_id, organisation_id, owes_plan)
                select gen_random_uuid(), f.id, b.id, true from filled f, body b where b.n % 5 = f.i % 5 and b.id <> f.organisation_id;
            """);
        // As the server does by itself soon after, so that it does not do it in the middle of the figures.
        await Run(connection, "vacuum analyze");
    }

    static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
