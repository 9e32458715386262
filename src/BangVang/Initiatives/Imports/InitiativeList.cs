using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.People.Imports;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Imports;

/// <summary>Initiatives that were recognised before they were kept here, in the columns in which offices keep them ("DETAI").</summary>
public sealed class InitiativeList(AppDb db, UnitNames units, PersonMatching matching, Clock clock) : IListKind
{
    public string Code => "initiatives";

    public string Name => "Sáng kiến đã công nhận";

    public string Purpose => "Sáng kiến, đề tài được công nhận trước đây, ghi từ sổ cũ; được tính khi xét khen thưởng như sáng kiến công nhận ở đây.";

    public string Right => InitiativeRights.Record;

    public IReadOnlyList<SheetField> Fields { get; } =
    [
        new("title", "Tên sáng kiến", true, "Tên đề tài", "Sáng kiến", "Đề tài", "Tên đề tài, sáng kiến", "Tên giải pháp") { Width = 60 },
        new("on", "Ngày công nhận", true, "Ngày quyết định", "Ngày, tháng công nhận", "Năm công nhận") { Width = 14 },
        new("by", "Đơn vị công nhận", true, "Cơ quan công nhận", "Quyết định công nhận", "Quyết định, đơn vị công nhận", "Số quyết định, cơ quan công nhận") { Width = 40 },
        new("summary", "Tóm tắt thành tích", false, "Tóm tắt", "Nội dung", "Hiệu quả", "Tóm tắt nội dung") { Width = 50 },
        new("authors", "Tên tác giả", true, "Tác giả", "Họ và tên tác giả", "Tên tác giả (tỷ lệ đóng góp)", "Nhóm tác giả") { Width = 40 },
        new("section", "Phòng ban", false, "Phòng, ban", "Bộ phận") { Width = 24 },
        new("unit", "Cơ quan", false, "Đơn vị", "Cơ quan, đơn vị", "Đơn vị công tác") { Width = 34 },
        new("scope", "Phạm vi ảnh hưởng", false, "Phạm vi", "Cấp công nhận", "Cấp") { Width = 18 },
        new("field", "Lĩnh vực", false, "Lĩnh vực áp dụng") { Width = 22 },
    ];

    sealed record Line(string Title, DateOnly On, string By, string? Summary, string? Field, Scope Scope, NamedUnit Unit, IReadOnlyList<(NamedAuthor Author, PersonMatch Match)> Authors);

    sealed record Raw(CheckedRow Row, string Title, DateOnly On, Scope Scope, NamedUnit Unit, IReadOnlyList<NamedAuthor> Authors);

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = new List<CheckedRow>(work.Table.Rows.Count);
        var raws = new List<Raw>();
        foreach (var row in work.Table.Rows)
        {
            var read = new CheckedRow(row) { Label = row["title"] ?? "(chưa có tên)" };
            rows.Add(read);
            if (await Read(work, read) is { } raw) raws.Add(raw);
        }
        var known = (await db.Initiatives.AsNoTracking().Where(i => i.RootId == work.At.RootId && i.State != InitiativeState.Withdrawn).Select(i => new { i.Folded, i.OrganisationId, i.Year, i.State }).ToListAsync()).ToLookup(i => i.Folded);
        var keys = raws.SelectMany(r => r.Authors.Select(a => (Raw: r, Author: a))).Select((x, i) => (x.Raw, x.Author, Key: new PersonKey(i, x.Author.Name, null, null, null, x.Raw.Unit.Id))).ToList();
        var matches = await matching.Find(work.At.RootId, [.. keys.Select(k => k.Key)]);
        var authors = keys.ToLookup(k => k.Raw.Row.Number, k => (k.Author, Match: matches[k.Key.Row]));
        var seen = new Dictionary<(string, Guid), int>();
        foreach (var raw in raws)
        {
            var folded = VietnameseText.Fold(raw.Title);
            if (!seen.TryAdd((folded, raw.Unit.Id), raw.Row.Number)) raw.Row.Wrong($"Trùng với dòng {seen[(folded, raw.Unit.Id)]}: cùng tên, cùng cơ quan.");
            Tell(raw, [.. authors[raw.Row.Number]]);
            if (known[folded].Any(k => k.OrganisationId == raw.Unit.Id && InitiativeFlow.IsRecognised(k.State))) raw.Row.Match("Đã có sáng kiến này; dòng được bỏ qua.");
            else if (known[folded].FirstOrDefault() is { } like) raw.Row.Doubt($"Đã có sáng kiến cùng tên, năm {like.Year}, {InitiativeFlow.Name(like.State).ToLowerInvariant()}. Cùng một sáng kiến thì chọn “Bỏ qua dòng này”.");
        }
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        var paths = await db.Organisations.Where(o => o.RootId == work.At.RootId && o.Path.StartsWith(work.At.Path)).ToDictionaryAsync(o => o.Id, o => o.Path);
        var (added, people) = (0, new Dictionary<(string, Guid), Guid>());
        foreach (var row in rows.Where(r => r.State != RowState.Matched))
        {
            var line = (Line)row.Read!;
            var initiative = new Initiative { RootId = work.At.RootId, OrganisationId = line.Unit.Id, Title = line.Title, Year = line.On.Year, EnteredById = work.Actor.Id, EnteredByName = work.Actor.Name, EnteredAt = clock.Now };
            initiative.Describe(new InitiativeText { Title = line.Title, Year = line.On.Year, Field = line.Field, Effects = line.Summary });
            db.AddRange(initiative, initiative.Take(InitiativeAct.Record, work.Actor, new InitiativePlace(paths[line.Unit.Id]), clock.Now, $"Nhập từ tệp {work.Table.FileName}, dòng {row.Number}"));
            initiative.Recorded(line.Scope, line.On, $"{line.By}, ngày {line.On:dd/MM/yyyy}");
            var same = work.Choices.GetValueOrDefault(row.Number) != RowChoice.New;
            var position = 0;
            foreach (var (author, match) in line.Authors)
                db.Add(new InitiativeAuthor { InitiativeId = initiative.Id, PersonId = match.Id is { } id && (match.IsSure || same) ? id : Added(author.Name, line.Unit, work, people), Position = ++position, Share = author.Share!.Value });
            added++;
        }
        await db.SaveChangesAsync();
        return $"Đã ghi {added:N0} sáng kiến, thêm {people.Count:N0} người vào danh sách; {rows.Count - added:N0} sáng kiến đã có.";
    }

    Guid Added(string name, NamedUnit unit, ListWork work, Dictionary<(string, Guid), Guid> people)
    {
        var key = (VietnameseText.Fold(name), unit.Id);
        if (people.TryGetValue(key, out var before)) return before;
        var person = new Person { RootId = work.At.RootId, FullName = name };
        person.Stand(unit.Id, null);
        db.Add(person);
        return people[key] = person.Id;
    }

    static void Tell(Raw raw, List<(NamedAuthor Author, PersonMatch Match)> authors)
    {
        foreach (var (author, match) in authors)
        {
            if (match.Id is null) raw.Row.Note($"Tác giả {author.Name} chưa có trong danh sách, sẽ được thêm.");
            else if (!match.IsSure) raw.Row.Doubt($"Tác giả {author.Name}: {match.Why}.");
        }
        var row = raw.Row.Row;
        raw.Row.Read = new Line(raw.Title, raw.On, row["by"]!, row["summary"], row["field"], raw.Scope, raw.Unit, authors);
    }

    async Task<Raw?> Read(ListWork work, CheckedRow read)
    {
        var (row, table) = (read.Row, work.Table);
        if (row["title"] is not { } title) read.Wrong($"Ô {table.Address(row, "title")}: chưa có tên sáng kiến.");
        else if (title.Length > Initiative.TitleLength) read.Wrong($"Ô {table.Address(row, "title")}: tên dài {title.Length} ký tự, tối đa {Initiative.TitleLength}.");
        DateOnly? on = SheetValues.Day(row["on"]) ?? (SheetValues.Year(row["on"]) is { } year ? new DateOnly(year, 12, 31) : null);
        if (on is null) read.Wrong($"Ô {table.Address(row, "on")}: không hiểu ngày công nhận “{row["on"]}”. Ghi ngày/tháng/năm.");
        else if (on > clock.Today) read.Wrong($"Ô {table.Address(row, "on")}: ngày công nhận {on:dd/MM/yyyy} còn ở phía trước.");
        if (row["by"] is null) read.Wrong($"Ô {table.Address(row, "by")}: chưa có đơn vị công nhận.");
        var (unit, missing) = await units.Find(work.At, row["unit"], table.Address(row, "unit"), row["section"]);
        if (missing is not null) read.Wrong(missing);
        var scope = ScopeOf(read, table);
        var (authors, wrong) = row["authors"] is { } named ? AuthorCell.Read(named) : (null, "chưa có tên tác giả.");
        if (wrong is not null) read.Wrong($"Ô {table.Address(row, "authors")}: {wrong}");
        return read.State == RowState.Wrong ? null : new Raw(read, string.Join(' ', row["title"]!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), on!.Value, scope!.Value, unit!, authors!);
    }

    // Without a column for it, the body that recognised tells how far.
    static Scope? ScopeOf(CheckedRow read, SheetTable table)
    {
        var said = VietnameseText.Fold(read.Row["scope"]);
        var folded = said.Length > 0 ? said : VietnameseText.Fold(read.Row["by"]);
        bool Says(params string[] words) => words.Any(w => $" {folded} ".Contains($" {w} ", StringComparison.Ordinal));
        var scope = Says("toan quoc", "quoc gia", "nha nuoc") ? Scope.ToanQuoc : Says("tinh", "bo", "nganh") && !Says("xa", "huyen", "phuong", "truong", "so") ? Scope.BoTinh : Says("huyen", "thi xa", "quan") ? Scope.CapHuyen : said.Length == 0 || Says("co so", "xa", "phuong", "truong", "don vi", "so") ? Scope.CoSo : (Scope?)null;
        if (scope is null) read.Wrong($"Ô {table.Address(read.Row, "scope")}: không hiểu phạm vi “{read.Row["scope"]}”. Ghi cơ sở, cấp huyện, tỉnh hoặc toàn quốc.");
        else if (said.Length == 0) read.Note($"Không ghi phạm vi: hiểu là phạm vi {scope.Value.Word} theo đơn vị công nhận.");
        return scope;
    }
}
