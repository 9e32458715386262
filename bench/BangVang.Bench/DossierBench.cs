using BangVang.Kernel.Data;
using Npgsql;

namespace BangVang.Bench;

/// <summary>
/// The law check of a dossier of a thousand nominees, as its page shows it: everything loaded once, all judged. Limit: 300 ms; beside it the
/// same rows by a bare query without any judging.
/// </summary>
sealed class DossierBench(string root, int visits)
{
    const int Nominees = 1000;

    public async Task Run()
    {
        await using var product = new Product(root, null);
        await product.Demonstrate();
        using var postgres = PrivatePostgres.Start(product.PostgresDirectory);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);
        var dossier = await Fill(source);
        await product.StartWeb();
        using var client = await product.SignIn("Nguyễn Thị Thu Hằng");
        Console.WriteLine(Figures.Head);
        foreach (var (name, path) in new[] { ("list with the check of 1,000", ""), ("balance of 1,000", "/fairness"), ("prize money of 1,000", "/prizes"), ("proposal and list as .docx", "/papers/Proposal.docx") })
            Console.WriteLine(await Figures.Measure(name, Math.Max(2, visits / 4), visits, async _ => (await client.GetAsync($"/dossiers/{dossier}{path}")).EnsureSuccessStatusCode()));
        Console.WriteLine(await Figures.Measure("· bare query of the same facts", 2, visits, _ => Bare(source, dossier)));
    }

    static async Task Bare(NpgsqlDataSource source, Guid dossier)
    {
        await using var command = source.CreateCommand("select y.* from nominees n join year_facts y on y.person_id = n.person_id where n.dossier_id = $1");
        command.Parameters.AddWithValue(dossier);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) { }
    }

    static async Task<Guid> Fill(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand($"""
            create temp table made as select gen_random_uuid() as id, i from generate_series(1, {Nominees}) i;
            create temp table body as select id, root_id from organisations where id = root_id limit 1;
            insert into people (id, root_id, full_name, folded, sort_key, nationality, organisation_id, standing, birth_year, sex, service_from)
                select m.id, b.root_id, 'Người thứ ' || m.i, 'nguoi thu ' || m.i, m.i, 'VN', b.id, 'DirectWorker', 1980, case when m.i % 2 = 0 then 'Female' else 'Male' end, date '2010-01-01' from made m, body b;
            insert into year_facts (id, person_id, year, rating) select gen_random_uuid(), m.id, y, case when (m.i + y) % 4 = 0 then 'HTTNV' else 'HTXSNV' end from made m, generate_series(2017, 2026) y;
            insert into bestowals (id, root_id, person_id, organisation_id, name, folded, words, award_code, basis, year, decision_number, decided_on, decided_by)
                select gen_random_uuid(), b.root_id, m.id, b.id, 'x', 'x', 'x', case when (m.i + y) % 3 = 0 then 'CSTDCS' else 'LDTT' end, 'CongTrang', y, y || '/QĐ-UBND', make_date(y, 12, 20), 'Chủ tịch UBND'
                from made m, body b, generate_series(2018, 2025) y;
            insert into dossiers (id, root_id, title, organisation_id, deciding_body_id, kind, basis, year, state, drafted_by_id, drafted_by_name, drafted_at)
                select gen_random_uuid(), b.root_id, 'Nghìn người', b.id, b.id, 'Merit', 'CongTrang', 2026, 'Draft', (select id from accounts limit 1), 'x', now() from body b;
            insert into nominees (id, dossier_id, position, person_id, name, award_code, standing, is_for_above, achievements)
                select gen_random_uuid(), (select id from dossiers where title = 'Nghìn người'), m.i, m.id, 'Người thứ ' || m.i, case when m.i % 2 = 0 then 'BK_TINH' else 'CSTD_TINH' end, 'Proposed', false,
                    'Năm qua đã hoàn thành xuất sắc nhiệm vụ được giao, có ' || m.i || ' sáng kiến được áp dụng, giúp ' || m.i * 3 || ' hộ trong xã thoát nghèo bền vững' from made m;
            analyze;
            select id from dossiers where title = 'Nghìn người'
            """, connection);
        return (Guid)(await command.ExecuteScalarAsync())!;
    }
}
