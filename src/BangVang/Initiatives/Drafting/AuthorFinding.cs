using System.Globalization;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Drafting;

/// <summary>
/// Finds out who is meant by the names of authors. A name that one person of the same body bears is that person; where somebody else may be
/// meant, two bear it, or nobody does, the page asks, and a person who is not known yet may be added.
/// </summary>
public sealed class AuthorFinding(AppDb db)
{
    const int Most = 10;

    /// <summary>The authors, in order, people not known yet added; null with what is wrong said beside the fields. Shares left open altogether are made equal.</summary>
    public async Task<IReadOnlyList<InitiativeAuthor>?> Settle(Guid initiativeId, List<AuthorLine> lines, Organisation body, ModelStateDictionary state, string prefix)
    {
        var kept = lines.Select((line, place) => (Line: line, Place: place)).Where(l => !l.Line.IsBlank).ToList();
        var equal = kept.TrueForAll(l => l.Line.Share is null) ? Shares.Equal(Math.Max(1, kept.Count)) : null;
        var authors = new List<InitiativeAuthor>();
        foreach (var (line, place) in kept)
        {
            var (name, share) = ($"{prefix}[{place}].{nameof(AuthorLine.Name)}", $"{prefix}[{place}].{nameof(AuthorLine.Share)}");
            if (equal is not null) (line.Share, _) = (equal[authors.Count], state.Remove(share));
            if (line.Share is not { } given) state.TryAddModelError(share, "Nhập tỷ lệ đóng góp của tác giả này.");
            else if (decimal.Round(given, 2) != given) state.TryAddModelError(share, "Tỷ lệ có tối đa hai chữ số sau dấu phẩy.");
            var person = await Meant(line, body, sentence => state.TryAddModelError(name, sentence));
            if (person is { } id && authors.Exists(a => a.PersonId == id)) state.TryAddModelError(name, $"{line.Name} đã có trong danh sách tác giả.");
            authors.Add(new InitiativeAuthor { InitiativeId = initiativeId, PersonId = person ?? Guid.Empty, Position = authors.Count + 1, Share = line.Share ?? 0 });
        }
        return state.IsValid ? authors : null;
    }

    public async Task<List<AuthorLine>> LinesOf(Guid initiativeId, int spare)
    {
        var rows = await db.InitiativeAuthors.Where(a => a.InitiativeId == initiativeId).Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new { a.Position, a.Share, p.Id, p.FullName })
            .OrderBy(a => a.Position).ToListAsync();
        return
        [
            .. rows.Select(r => new AuthorLine { Name = r.FullName, Share = r.Share, Choice = r.Id.ToString() }),
            .. Enumerable.Range(0, spare).Select(_ => new AuthorLine()),
        ];
    }

    async Task<Guid?> Meant(AuthorLine line, Organisation body, Action<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(line.Name))
        {
            wrong("Nhập họ và tên tác giả, hoặc xóa tỷ lệ của dòng này.");
            return null;
        }
        var folded = VietnameseText.Fold(line.Name);
        var found = await Found(folded, body.RootId);
        if (Guid.TryParse(line.Choice, out var chosen) && found.Find(f => f.Id == chosen) is { } picked) return picked.Id;
        if (line.Choice == AuthorLine.New) return Added(line.Name, body);
        var exact = found.Where(f => f.Folded == folded).ToList();
        if (exact is [{ } only] && only.Path.StartsWith(body.Path, StringComparison.Ordinal)) return only.Id;
        line.Offered = [.. found.Select(f => new SelectListItem(f.Label, f.Id.ToString())), new SelectListItem($"Người chưa có trong danh sách: thêm mới tại {body.Label}", AuthorLine.New)];
        wrong(exact.Count > 1 ? $"Có {exact.Count} người tên “{line.Name.Trim()}”. Chọn đúng người ở ô bên dưới."
            : exact.Count == 1 ? $"“{line.Name.Trim()}” có ở đơn vị khác. Chọn người đó, hoặc thêm người mới, ở ô bên dưới."
            : found.Count > 0 ? $"Chưa có ai tên đúng là “{line.Name.Trim()}”. Chọn người gần giống, hoặc thêm người mới, ở ô bên dưới."
            : $"Chưa có “{line.Name.Trim()}” trong danh sách cá nhân. Chọn thêm mới ở ô bên dưới, hoặc sửa lại tên.");
        return null;
    }

    Guid Added(string name, Organisation body)
    {
        var person = new Person { RootId = body.RootId, FullName = name };
        person.Stand(body.Id, null);
        db.Add(person);
        return person.Id;
    }

    async Task<List<Known>> Found(string folded, Guid root)
    {
        var query = string.Join(" & ", folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ":*";
        if (query == ":*") return [];
        var rows = await db.People.AsNoTracking().Where(p => p.RootId == root && p.MergedIntoId == null && EF.Functions.ToTsVector("simple", p.Folded).Matches(EF.Functions.ToTsQuery("simple", query)))
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.Id, p.FullName, p.Folded, p.SortKey, p.Position, p.BirthYear, Unit = o.ShortName ?? o.Name, o.Path })
            .OrderByDescending(p => p.Folded == folded).ThenBy(p => p.SortKey).ThenBy(p => p.Id).Take(Most).ToListAsync();
        return rows.ConvertAll(p => new Known(p.Id, p.Folded, p.Path, string.Join(", ",
            new[] { p.FullName, p.Position, p.Unit, p.BirthYear is { } year ? $"sinh năm {year.ToString(CultureInfo.InvariantCulture)}" : null }.OfType<string>())));
    }

    sealed record Known(Guid Id, string Folded, string Path, string Label);
}
