using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Comparison;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Awards.Pages;

[Needs(LawbookRights.See)]
public sealed class ChangesModel(Clock clock) : LawPage(clock)
{
    static readonly ChangeKind[] InOrder = [ChangeKind.Added, ChangeKind.Removed, ChangeKind.Changed, ChangeKind.Cited, ChangeKind.Marked, ChangeKind.Same, ChangeKind.Uncollected];

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "until")]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "recipient")]
    public Recipient? Recipient { get; set; }

    /// <summary>Without a day in the address: the last change of regime before the other day.</summary>
    public DateOnly Before => From ?? (Book.RegimeOn(After) is { } regime && regime.From > Book.Regimes[0].From ? regime.From.AddDays(-1) : Book.Regimes[0].From);

    public DateOnly After => Until ?? Today;

    public IReadOnlyList<(Regime Before, Regime After)> Turns => [.. Book.Regimes.Zip(Book.Regimes.Skip(1))];

    public IReadOnlyList<IGrouping<ChangeKind, AwardChange>> Groups { get; private set; } = [];

    public bool CarriesOver { get; private set; }

    public override Task<bool> Load()
    {
        var changes = Book.Changes(Before, After).Where(c => Recipient is null || c.Award.Recipients.Contains(Recipient.Value)).ToList();
        Groups = [.. changes.GroupBy(c => c.Kind).OrderBy(g => Array.IndexOf(InOrder, g.Key))];
        CarriesOver = changes.Any(c => c.After?.CarriesOver is not null || c.Before?.CarriesOver is not null);
        return Task.FromResult(true);
    }

    public static string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "Mới có",
        ChangeKind.Removed => "Không còn",
        ChangeKind.Changed => "Thay đổi quy định",
        ChangeKind.Cited => "Chỉ đổi điều khoản viện dẫn",
        ChangeKind.Marked => "Quy định như cũ, chỉ khác mức kiểm chứng",
        ChangeKind.Uncollected => "Có từ trước, sổ luật chưa thu thập quy định cũ",
        _ => "Giữ nguyên",
    };
}
