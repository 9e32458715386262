using Npgsql;

namespace BangVang.Bench;

/// <summary>A register as a province has it after twenty years, straight by SQL: fictional units, people, bestowals in the demonstration's tree.</summary>
static class RegisterFilling
{
    // Shares as in the country: half of the people bear four family names, a third of the women "Thị" alone.
    const string Names = """
        create temp table family as select * from (values (1,'Nguyễn','nguyen'),(2,'Nguyễn','nguyen'),(3,'Nguyễn','nguyen'),(4,'Trần','tran'),(5,'Lê','le'),(6,'Phạm','pham'),(7,'Hoàng','hoang'),(8,'Lò','lo'),(9,'Vàng','vang'),(10,'Giàng','giang'),(11,'Bùi','bui'),(12,'Đỗ','do')) t(n, name, folded);
        create temp table middle as select * from (values (1,'Thị','thi'),(2,'Thị','thi'),(3,'Thị Thu','thi thu'),(4,'Thị Ngọc','thi ngoc'),(5,'Văn','van'),(6,'Văn','van'),(7,'Đức','duc'),(8,'Minh','minh'),(9,'Hữu','huu'),(10,'Quang','quang')) t(n, name, folded);
        create temp table given as select row_number() over () as n, name, folded from (values ('An','an'),('Anh','anh'),('Bình','binh'),('Chi','chi'),('Dung','dung'),('Dũng','dung'),('Giang','giang'),('Hà','ha'),('Hải','hai'),('Hạnh','hanh'),('Hiền','hien'),('Hoa','hoa'),('Hòa','hoa'),('Hồng','hong'),('Huệ','hue'),('Hùng','hung'),('Hương','huong'),('Khánh','khanh'),('Lan','lan'),('Linh','linh'),('Long','long'),('Mai','mai'),('Nam','nam'),('Nga','nga'),('Oanh','oanh'),('Phong','phong'),('Phương','phuong'),('Quân','quan'),('Sơn','son'),('Tâm','tam'),('Thảo','thao'),('Thắng','thang'),('Trang','trang'),('Tùng','tung'),('Vân','van'),('Vinh','vinh'),('Yến','yen')) t(name, folded);
        create temp table award as select * from (values (0,'LDTT','lao dong tien tien ldtt'),(1,'LDTT','lao dong tien tien ldtt'),(2,'LDTT','lao dong tien tien ldtt'),(3,'LDTT','lao dong tien tien ldtt'),(4,'CSTDCS','chien si thi dua co so cstdcs'),(5,'CSTDCS','chien si thi dua co so cstdcs'),(6,'GK_XA','giay khen cua chu tich ubnd cap xa'),(7,'BK_TINH','bang khen cua chu tich ubnd tinh bang khen cua tinh'),(8,'CSTD_TINH','chien si thi dua cap tinh cstd cap tinh'),(9,'HC_LD3','huan chuong lao dong hang ba hcld hang ba')) t(n, code, folded);
        analyze family; analyze middle; analyze given; analyze award;
        """;

    public static async Task Fill(NpgsqlDataSource source, int units, int people, int bestowals)
    {
        await using var connection = await source.OpenConnectionAsync();
        await Run(connection, Names);
        // References hold by the way the rows are made, and an index is made quicker whole than row by row.
        await Run(connection, "set session_replication_role = replica; set maintenance_work_mem = '1GB'; set work_mem = '256MB'");
        var indexes = await Indexes(connection);
        foreach (var (name, _) in indexes) await Run(connection, $"drop index {name}");
        await Run(connection, $"""
            insert into organisations (id, name, folded, kind, parent_id, path, root_id)
                select gen_random_uuid(), 'Trường số ' || i, 'truong so ' || i, 'School', p.id, p.path || (1000000 + i) || '.', p.root_id
                from generate_series(1, {units}) i join lateral (
                    select id, path, root_id from (select id, path, root_id, row_number() over (order by path) - 1 as n, count(*) over () as all_ from organisations where kind = 'Commune') c where c.n = i % c.all_) p on true;
            create temp table body as select id, root_id, name, folded, row_number() over (order by path) - 1 as n from organisations where name like 'Trường số %';
            analyze body;
            """);
        await Run(connection, $"""
            insert into people (id, root_id, full_name, folded, words, sort_key, born_on, birth_year, sex, nationality, organisation_id, position, standing)
                select gen_random_uuid(), b.root_id, f.name || ' ' || m.name || ' ' || g.name, f.folded || ' ' || m.folded || ' ' || g.folded, f.folded || ' ' || m.folded || ' ' || g.folded, g.name || ' ' || m.name || ' ' || f.name,
                    make_date(1960 + x.i % 43, 1 + x.i % 12, 1 + x.i % 28), 1960 + x.i % 43, case when m.folded like 'thi%' then 'Female' else 'Male' end, 'VN', b.id, 'Giáo viên', 'DirectWorker'
                from (select i, abs(hashint4(i)) as h, abs(hashint4(i * 7 + 3)) as k, abs(hashint4(i * 13 + 5)) as l from generate_series(1, {people}) i) x
                    join family f on f.n = 1 + x.h % 12 join middle m on m.n = 1 + x.k % 10 join given g on g.n = 1 + x.l % 37 join body b on b.n = x.i % {units};
            create temp table somebody as select id, root_id, organisation_id, full_name, folded, row_number() over () - 1 as n from people where organisation_id in (select id from body);
            create index on somebody (n);
            analyze somebody;
            """);
        await Run(connection, $"""
            insert into bestowals (id, root_id, person_id, organisation_id, name, folded, words, place, standing, award_code, basis, year, reason, decision_number, decided_on, decided_by, golden_number, handed_over_on)
                select gen_random_uuid(), s.root_id, s.id, s.organisation_id, s.full_name, s.folded,
                    s.folded || ' giao vien ' || b.folded || ' ' || a.folded || ' ' || y.year || ' ' || (x.i % 2000) || ' qd ubnd chu tich ubnd xa', 'Giáo viên, ' || b.name, 'DirectWorker', a.code, 'CongTrang', y.year,
                    'Hoàn thành xuất sắc nhiệm vụ', (x.i % 2000) || '/QĐ-UBND', make_date(y.year, 12, 1 + x.i % 28), 'Chủ tịch UBND xã', x.i % 500, make_date(y.year + 1, 1, 15)
                from (select i, abs(hashint4(i * 3 + 1)) as h from generate_series(1, {bestowals}) i) x
                    join somebody s on s.n = (x.i::bigint * 7919) % {people} join body b on b.id = s.organisation_id join award a on a.n = x.h % 10
                    cross join lateral (select 2006 + (x.h / 10) % 20 as year) y;
            insert into year_facts (id, person_id, year, rating)
                select gen_random_uuid(), s.id, y, 'HTXSNV' from somebody s cross join generate_series(2023, 2025) y where s.n < {people / 10};
            """);
        await Finish(connection, indexes);
    }

    static async Task Finish(NpgsqlConnection connection, List<(string Name, string Definition)> indexes)
    {
        foreach (var (_, definition) in indexes) await Run(connection, definition);
        foreach (var table in new[] { "people", "bestowals", "year_facts", "organisations" }) await Run(connection, $"vacuum analyze {table}");
    }

    static async Task<List<(string Name, string Definition)>> Indexes(NpgsqlConnection connection)
    {
        var found = new List<(string, string)>();
        await using var command = new NpgsqlCommand("select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename in ('people', 'bestowals', 'year_facts') and indexname not like '%_pkey'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }

    static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 3600 };
        await command.ExecuteNonQueryAsync();
    }
}
