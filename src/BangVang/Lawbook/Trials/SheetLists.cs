using BangVang.Law.Book;
using BangVang.Law.Candidates;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Trials;

/// <summary>What may be chosen on the sheet of a history.</summary>
public sealed class SheetLists(Law.Lawbook book, Recipient recipient)
{
    static readonly Track[] Persons = [Track.Worker, Track.Farmer, Track.Business, Track.ArmedForces], Bodies = [Track.Enterprise, Track.ArmedForces, Track.BoTinh];

    public IReadOnlyList<SelectListItem> Awards { get; } = [.. book.Awards.Where(a => a.Recipients.Contains(recipient)).Select(a => new SelectListItem(a.Name, a.Code))];

    public IReadOnlyList<SelectListItem> Tracks { get; } = Of(recipient == Recipient.Individual ? Persons : recipient == Recipient.Collective ? Bodies : [], t => t.Word);

    public IReadOnlyList<SelectListItem> Ratings { get; } = Of(Enum.GetValues<Rating>().Reverse(), r => r.Word);

    public IReadOnlyList<SelectListItem> Bases { get; } = Of(Enum.GetValues<Basis>(), b => b.Word);

    public IReadOnlyList<SelectListItem> Scopes { get; } = Of(Enum.GetValues<Scope>(), s => s.Word);

    public IReadOnlyList<SelectListItem> Uses { get; } = Of(Enum.GetValues<InitiativeUse>(), u => u switch { InitiativeUse.None => "chưa dùng", InitiativeUse.Title => "đã dùng xét danh hiệu", _ => "đã dùng xét hình thức" });

    public IReadOnlyList<SelectListItem> Levels { get; } = Of(Enum.GetValues<DisciplineLevel>(), l => l.Word);

    public IReadOnlyList<SelectListItem> HoldKinds { get; } = Of(Enum.GetValues<HoldKind>(), h => h.Word);

    public IReadOnlyList<SelectListItem> Sexes { get; } = Of(Enum.GetValues<Sex>(), s => s == Sex.Female ? "Nữ" : "Nam");

    public IReadOnlyList<SelectListItem> Nationalities { get; } = [new("Việt Nam", "VN"), new("Nước ngoài", "XX")];

    public IReadOnlyList<SelectListItem> YesNo { get; } = [new("Có", "true"), new("Không", "false")];

    static List<SelectListItem> Of<T>(IEnumerable<T> values, Func<T, string> word) where T : struct, Enum => [.. values.Select(v => new SelectListItem(word(v), v.ToString()))];
}
