using BangVang.Kernel.Data;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace BangVang.People.Imports.Kinds;

/// <summary>Persons of a body, as its staff list has them.</summary>
public sealed class PeopleList(AppDb db, UnitNames units, PersonMatching matching) : IListKind
{
    public string Code => "people";

    public string Name => "Danh sách cá nhân";

    public string Purpose => "Cán bộ, công chức, viên chức, người lao động của đơn vị và các đơn vị trực thuộc.";

    public string Right => PeopleRights.Import;

    public IReadOnlyList<SheetField> Fields { get; } = [.. PersonColumns.Who, .. PersonColumns.More];

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = await PersonColumns.Read(work, units, matching);
        SameInFile(work, rows);
        foreach (var row in rows) if (row.Read is PersonLine { Match: { Id: not null, IsSure: true } }) row.Note("Bổ sung chức vụ, giới tính, ngày sinh nếu đang trống.");
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        bool IsKnown(CheckedRow row) => row.Read is PersonLine line && line.Match.Id is not null && (line.Match.IsSure || work.Choices.GetValueOrDefault(row.Number) == RowChoice.Same);
        var known = rows.Where(IsKnown).Select(r => (PersonLine)r.Read!).ToList();
        var people = rows.Where(r => !IsKnown(r)).Select(r => Made(work, (PersonLine)r.Read!)).ToList();
        await PersonBulk.Add(db, people);
        var changed = await Complete(known);
        return $"Đã thêm {people.Count:N0} người; {known.Count:N0} người đã có, bổ sung thông tin cho {changed:N0} người.";
    }

    static (Person Person, string? Title) Made(ListWork work, PersonLine line) => (PersonBulk.Made(work.At.RootId, line), line.Position);

    /// <summary>One who stands twice in one file would be two people, or one with two posts: the officer says which.</summary>
    static void SameInFile(ListWork work, List<CheckedRow> rows)
    {
        var first = new Dictionary<(string, int?, Guid, string?), int>();
        foreach (var row in rows)
        {
            if (row.Read is not PersonLine { Key: var key }) continue;
            if (!first.TryAdd((key.Folded, key.Year, key.OrganisationId, key.Identity), row.Number))
                row.Wrong($"Trùng với dòng {first[(key.Folded, key.Year, key.OrganisationId, key.Identity)]}: cùng tên, năm sinh, đơn vị. Bỏ một dòng; nếu là hai người, ghi số định danh hoặc ngày sinh để phân biệt.");
        }
        foreach (var same in rows.Where(r => r.Read is PersonLine { Key.Identity: not null }).GroupBy(r => ((PersonLine)r.Read!).Key.Identity).Where(g => g.Count() > 1))
            foreach (var row in same.Skip(1)) row.Wrong($"Ô {work.Table.Address(row.Row, "identity")}: số định danh trùng với dòng {same.First().Number}.");
    }

    // Only what is still blank is filled in, but for the post, which the newer list knows better.
    async Task<int> Complete(List<PersonLine> known)
    {
        var lines = known.DistinctBy(l => l.Match.Id).ToList();
        Guid[] ids = [.. lines.Select(l => l.Match.Id!.Value)];
        string?[] positions = [.. lines.Select(l => VietnameseText.Clean(l.Position)?.Trim())];
        string?[] sexes = [.. lines.Select(l => l.Sex?.ToString())];
        DateOnly?[] days = [.. lines.Select(l => l.Key.BornOn)];
        int?[] years = [.. lines.Select(l => l.Key.Year)];
        string?[] numbers = [.. lines.Select(l => l.Key.Identity)];
        DateOnly?[] service = [.. lines.Select(l => l.ServiceFrom)];
        return await db.Database.ExecuteSqlAsync($"""
            update people p set position = coalesce(k.position, p.position), sex = coalesce(p.sex, k.sex),
                born_on = coalesce(p.born_on, case when p.birth_year is null or p.birth_year = k.year then k.born_on end), birth_year = coalesce(p.birth_year, k.year),
                identity_number = coalesce(p.identity_number, k.number), service_from = coalesce(p.service_from, k.service)
            from unnest({ids}, {positions}, {sexes}, {days}, {years}, {numbers}, {service}) as k(id, position, sex, born_on, year, number, service)
            where p.id = k.id and (p.position is distinct from coalesce(k.position, p.position) or p.sex is null and k.sex is not null
                or p.born_on is null and k.born_on is not null or p.birth_year is null and k.year is not null
                or p.identity_number is null and k.number is not null or p.service_from is null and k.service is not null)
            """);
    }
}

/// <summary>Adds many people at once, with the post in which they stand.</summary>
public static class PersonBulk
{
    internal static Person Made(Guid rootId, PersonLine line)
    {
        var person = new Person { RootId = rootId, FullName = line.Key.FullName, Honorific = line.Honorific, Sex = line.Sex, IdentityNumber = line.Key.Identity, ServiceFrom = line.ServiceFrom };
        person.Born(line.Key.BornOn, line.Key.BirthYear);
        person.Stand(line.Unit.Id, line.Position, line.Standing);
        return person;
    }

    public static async Task Add(AppDb db, IReadOnlyList<(Person Person, string? Title)> people)
    {
        await using (var copy = await Bulk.Into(db, "people (id, root_id, full_name, folded, words, sort_key, honorific, born_on, birth_year, sex, identity_number, nationality, service_from, organisation_id, position, standing)"))
        {
            foreach (var (person, _) in people) await Write(copy, person);
            await copy.CompleteAsync();
        }
        await using var posts = await Bulk.Into(db, "held_posts (id, person_id, organisation_id, title, standing)");
        foreach (var (person, _) in people.Where(p => p.Person.Position is not null))
        {
            await posts.StartRowAsync();
            await posts.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid);
            await posts.WriteAsync(person.Id, NpgsqlDbType.Uuid);
            await posts.WriteAsync(person.OrganisationId, NpgsqlDbType.Uuid);
            await posts.WriteAsync(person.Position!, NpgsqlDbType.Text);
            await posts.WriteAsync(person.Standing.ToString(), NpgsqlDbType.Text);
        }
        await posts.CompleteAsync();
    }

    static async Task Write(Npgsql.NpgsqlBinaryImporter copy, Person person)
    {
        await copy.StartRowAsync();
        await copy.WriteId(person.Id);
        await copy.WriteId(person.RootId);
        await copy.WriteText(person.FullName);
        await copy.WriteText(person.Folded);
        await copy.WriteText(person.Words);
        await copy.WriteText(person.SortKey);
        await copy.WriteText(person.Honorific);
        await copy.WriteDay(person.BornOn);
        await copy.WriteWhole(person.BirthYear);
        await copy.WriteText(person.Sex?.ToString());
        await copy.WriteText(person.IdentityNumber);
        await copy.WriteText(person.Nationality);
        await copy.WriteDay(person.ServiceFrom);
        await copy.WriteId(person.OrganisationId);
        await copy.WriteText(person.Position);
        await copy.WriteText(person.Standing.ToString());
    }
}
